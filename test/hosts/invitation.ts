/** What the host's own back end knows of the visitor: where to book, and by which link. */
export interface Invitation {
  server: string;
  token: string;
}

export async function invitation(): Promise<Invitation> {
  const response = await fetch('invitation.json');
  return (await response.json()) as Invitation;
}
