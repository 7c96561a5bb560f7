/** What the booked page says. */
export const booked = {
  heading: 'You’re all set!',
};
