import { LIVE_PATH } from '@jalon/contracts/live/live-message';

const ROUNDS = 40;
const DAY = '2027-03-';

/** Hears every event of the stream; says how to wait for the next that tells of gates. */
async function listen(url: string, headers: Record<string, string>) {
  const stop = new AbortController();
  const { body } = await fetch(`${url}${LIVE_PATH}`, { headers, signal: stop.signal });
  let heard = (): void => undefined;
  const following = async () => {
    const words = new TextDecoder();
    for await (const piece of body ?? []) if (words.decode(piece).includes('"gates"')) heard();
  };
  void following().catch(() => undefined);
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  return { next, stop: () => stop.abort() };
}

/**
 * Milliseconds from the moment when somebody sends a change of a gate until another open page holds the gate as it is
 * now: the change, its event, the page read again. The web gathers events for 150 ms more.
 */
export async function delaysOfLive(
  url: string,
  headers: Record<string, string>,
  gateIds: readonly string[],
): Promise<number[]> {
  const { next, stop } = await listen(url, headers);
  const times: number[] = [];
  for (let nth = 0; nth < ROUNDS; nth += 1) {
    const address = `${url}/api/gates/${gateIds[nth] ?? ''}`;
    const told = next();
    const began = performance.now();
    const dueOn = `${DAY}${String((nth % 28) + 1).padStart(2, '0')}`;
    const sent = await fetch(address, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json', 'x-requested-by': 'jalon' },
      body: JSON.stringify({ version: 1, dueOn }),
    });
    if (!sent.ok) throw new Error(`The gate was not changed: ${sent.status} ${await sent.text()}`);
    await told;
    await (await fetch(address, { headers })).arrayBuffer();
    times.push(performance.now() - began);
  }
  stop();
  return times;
}
