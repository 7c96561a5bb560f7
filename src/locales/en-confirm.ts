/** What the confirm step says. */
export const confirm = {
  heading: 'Confirm details',
};
