/** What a person is called where the full name would be stiff: `Joel` of `Joel Bito`; all of `王小明` and of `Bito, Joel`. */
export const firstName = (name: string): string =>
  name.includes(',') ? name : (name.trim().split(/\s+/)[0] ?? name);

/** Whom to write to: the recruiter by first name, the organization by its own. */
export const contactName = ({
  contact,
  recruiter,
}: {
  contact: {name: string};
  recruiter: {name: string};
}): string => (contact.name === recruiter.name ? firstName(contact.name) : contact.name);
