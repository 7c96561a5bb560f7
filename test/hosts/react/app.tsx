import {StrictMode, useState} from 'react';
import {SchedulerFlow} from 'scheduler-elements/react';
import type {Invitation} from '../invitation.ts';

export function App({server, token}: Invitation) {
  const [bookingId, setBookingId] = useState('');
  return (
    <StrictMode>
      <main>
        <h1>Careers</h1>
        <SchedulerFlow
          server={server}
          token={token}
          className="interview"
          onSchedulerBookingCreated={event => setBookingId(event.bookingId)}
        />
        <p role="status">{bookingId && `Booked: ${bookingId}`}</p>
      </main>
    </StrictMode>
  );
}
