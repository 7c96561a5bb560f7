import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

export default {
  stories: ['../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The service worker that hands requests to the handlers of a story; `preview.ts` starts it.
  staticDirs: [{from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js'}],
  // Nothing leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: config =>
    mergeConfig(config, {
      build: {
        // Known and harmless, yet told at each build: Storybook's chunks are large, PGlite's loader uses eval.
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {checks: {eval: false}},
      },
      optimizeDeps: {
        // Storybook's renderer imports parts of Lit by themselves; unless named, the page gets Lit twice.
        include: ['lit', 'lit/directive-helpers.js', 'lit/static-html.js', '@lit/context'],
        // It finds its WebAssembly beside its own module, where it must stay.
        exclude: ['@electric-sql/pglite'],
      },
    }),
} satisfies StorybookConfig;
