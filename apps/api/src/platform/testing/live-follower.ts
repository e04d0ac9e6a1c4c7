import { LiveMessage } from '@jalon/contracts/live/live-message';
import { SESSION_COOKIE } from '../http/wire';

/** An open stream of live events, read as a browser does. */
export interface LiveFollower {
  readonly messages: readonly LiveMessage[];
  readonly about: (subjectId: string) => LiveMessage[];
  /** The position to resume from. */
  readonly lastId: () => string | undefined;
  readonly isOver: () => boolean;
  readonly close: () => Promise<void>;
}

const field = (event: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1];

/** Opens the stream of a session, from a position where one is given; it is open when this answers. */
export async function follow(baseUrl: string, token: string, from?: string): Promise<LiveFollower> {
  const aborted = new AbortController();
  const response = await fetch(`${baseUrl}/api/live`, {
    headers: { cookie: `${SESSION_COOKIE}=${token}`, ...(from !== undefined && { 'last-event-id': from }) },
    signal: aborted.signal,
  });
  if (!response.body) throw new Error('The stream has no body');
  const messages: LiveMessage[] = [];
  let lastId: string | undefined;
  let isOver = false;
  const take = (event: string) => {
    lastId = field(event, 'id') ?? lastId;
    const text = field(event, 'data');
    if (text !== undefined && field(event, 'event') === undefined)
      messages.push(LiveMessage.parse(JSON.parse(text)));
  };
  const read = async (body: ReadableStream<Uint8Array>) => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = events.pop() ?? '';
      events.forEach(take);
    }
  };
  const reading = read(response.body)
    .catch(() => undefined)
    .finally(() => (isOver = true));
  return {
    messages,
    about: (subjectId) => messages.filter((message) => message.subjectId === subjectId),
    lastId: () => lastId,
    isOver: () => isOver,
    close: async () => {
      aborted.abort();
      await reading;
    },
  };
}
