import {mount} from 'svelte';
import {invitation} from '../invitation.ts';
import App from './App.svelte';

const target = document.querySelector('#app');
if (target) mount(App, {target, props: await invitation()});
