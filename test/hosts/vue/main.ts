import {createApp} from 'vue';
import {invitation} from '../invitation.ts';
import App from './App.vue';

createApp(App, {...(await invitation())}).mount('#app');
