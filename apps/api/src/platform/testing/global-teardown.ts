import { dropWorkers } from './worker-bundles';

/** Stops the cluster of the run; an ephemeral one takes its data with it. */
export default async function tearDown(): Promise<void> {
  const { testServer } = globalThis as { testServer?: { stop: () => Promise<void> } };
  await testServer?.stop();
  await dropWorkers();
}
