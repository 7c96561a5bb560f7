import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

/** Vue is told which tags are no components of its own. */
const isCustomElement = (tag: string) => tag.startsWith('scheduler-');

export default defineConfig({base: './', plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
