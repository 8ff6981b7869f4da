import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const client = fileURLToPath(new URL('./plugin/src/client/index.ts', import.meta.url))

export default defineConfig({
  resolve: {alias: {'docusaurus-plugin-postmortems/client': client}},
  test: {
    projects: [
      {extends: true, test: {name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000}},
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/setup.ts'],
          testTimeout: 60_000,
          // A busy machine may take longer than the second that Vitest waits by itself.
          expect: {poll: {timeout: 15_000}},
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
