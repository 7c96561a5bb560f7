import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The service worker that hands requests to the handlers of a story; `preview.ts` starts it.
  staticDirs: [{from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js'}],
  // Nothing leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Storybook's own chunks are large; Vite need not say so at each build.
  viteFinal: config => ({...config, build: {...config.build, chunkSizeWarningLimit: 4000}}),
} satisfies StorybookConfig;
