/** Policies of organization and recruiter brought together: the strictest wins. */
import type {Policy} from '../../src/contract/settings.ts';

const smaller = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b);

/** Limits of both; the distance between starts is the recruiter's choice where they made one. */
export const strictest = (organization: Policy, recruiter: Policy): Policy => ({
  minimumNoticeMinutes: Math.max(organization.minimumNoticeMinutes, recruiter.minimumNoticeMinutes),
  sameDay: organization.sameDay && recruiter.sameDay,
  bufferBeforeMinutes: Math.max(organization.bufferBeforeMinutes, recruiter.bufferBeforeMinutes),
  bufferAfterMinutes: Math.max(organization.bufferAfterMinutes, recruiter.bufferAfterMinutes),
  slotIntervalMinutes: recruiter.slotIntervalMinutes ?? organization.slotIntervalMinutes,
  dailyCap: smaller(organization.dailyCap, recruiter.dailyCap),
  weeklyCap: smaller(organization.weeklyCap, recruiter.weeklyCap),
  horizonDays: smaller(organization.horizonDays, recruiter.horizonDays),
});
