import {createRoot} from 'react-dom/client';
import {invitation} from '../invitation.ts';
import {App} from './app.tsx';

const place = document.querySelector('#app');
if (place) createRoot(place).render(<App {...await invitation()} />);
