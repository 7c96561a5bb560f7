/** What a candidate may know of the recruiter and the organization behind a link. */
import type {EndedLink, Landing, Meeting} from '../../src/contract/landing.ts';
import type {PreferredMeeting} from '../../src/contract/settings.ts';
import type {BookingRecord} from './booking-record.ts';
import type {LinkRecord} from './link-record.ts';
import {contactOf} from './message-recipient.ts';
import type {Ports} from './ports.ts';

type People = Pick<Landing, 'recruiter' | 'organization' | 'contact' | 'meeting' | 'candidate'>;

const imageUrl = (ports: Ports, id: string | null) =>
  id === null ? null : `${ports.publicUrl}/v1/images/${id}`;

const presentMeeting = (ports: Ports, meeting: PreferredMeeting): Meeting => ({
  kind: meeting.kind,
  providerName: ports.conferences.get(meeting.provider ?? '')?.name ?? null,
});

/** Recruiter, organization, and whom to write to. `booking` is the link's newest one. */
export const presentPeople = (ports: Ports, link: LinkRecord, booking: BookingRecord | null): People => ({
  recruiter: {
    name: link.memberName,
    title: link.memberTitle,
    photoUrl: imageUrl(ports, link.memberPhotoId),
    timeZone: link.timeZone,
  },
  organization: {
    name: link.organizationName,
    industry: link.industry,
    size: link.size,
    logoUrl: imageUrl(ports, link.logoId),
    pageUrl: link.pageUrl,
  },
  contact: contactOf(link, booking, ports.clock.now()),
  meeting: presentMeeting(ports, link.meeting),
  candidate: {name: link.candidateName, email: link.candidateEmail},
});

/** Member `link` of the problem that an ended link is refused with. */
export const presentEndedLink = (
  ports: Ports,
  link: LinkRecord,
  {booking, shown}: {booking: BookingRecord | null; shown: EndedLink['booking']},
): EndedLink => ({
  ...presentPeople(ports, link, booking),
  booking: shown,
});
