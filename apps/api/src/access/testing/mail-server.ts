import { createServer, type Socket } from 'node:net';

/** A mail server for a test: it takes everything and keeps it. */
export interface MailServer {
  readonly url: string;
  /** The next message to this address, as it was sent. */
  readonly messageTo: (email: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Envelope {
  to: string;
  text: string;
}

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^EHLO/i, '250 mail.test'],
  [/^(MAIL|RCPT|RSET|NOOP)/i, '250 OK'],
  [/^DATA/i, '354 Go on'],
  [/^QUIT/i, '221 Bye'],
];

function converse(socket: Socket, deliver: (envelope: Envelope) => void): void {
  let buffer = '';
  let to = '';
  let isData = false;
  socket.on('error', () => undefined);
  socket.write('220 mail.test\r\n');
  socket.on('data', (chunk) => {
    buffer += chunk.toString('utf8');
    for (;;) {
      const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const said = buffer.slice(0, end);
      buffer = buffer.slice(end + (isData ? 5 : 2));
      if (isData) deliver({ to, text: said });
      to = /^RCPT TO:<(.+)>/i.exec(said)?.[1] ?? to;
      const answer = isData ? '250 Kept' : ANSWERS.find(([command]) => command.test(said))?.[1];
      isData = !isData && /^DATA/i.test(said);
      socket.write(`${answer ?? '502 No'}\r\n`);
    }
  });
}

export async function startMailServer(): Promise<MailServer> {
  const kept: Envelope[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((socket) =>
    converse(socket, (envelope) => {
      kept.push(envelope);
      for (const look of waiting) look();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    messageTo: (email) =>
      new Promise((resolve) => {
        const look = () => {
          const at = kept.findIndex(({ to }) => to === email);
          const [found] = at < 0 ? [] : kept.splice(at, 1);
          if (!found) return;
          waiting.delete(look);
          resolve(found.text);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
