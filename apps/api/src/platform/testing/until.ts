const EVERY_MS = 20;

/** Waits for what must become true, looking often; fails after `within` milliseconds. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  within = 5_000,
  every = EVERY_MS,
): Promise<void> {
  const end = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not become true within ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
