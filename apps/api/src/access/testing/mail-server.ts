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

const LINE = '\r\n';
const END_OF_TEXT = '\r\n.\r\n';

/** One side of SMTP: lines are commands, until DATA begins a text that a lone dot ends. */
function converse(socket: Socket, deliver: (envelope: Envelope) => void): void {
  let heard = '';
  let to = '';
  let ending = LINE;
  const onCommand = (command: string): string => {
    to = /^RCPT TO:<(.+)>/i.exec(command)?.[1] ?? to;
    if (/^DATA/i.test(command)) ending = END_OF_TEXT;
    return ANSWERS.find(([known]) => known.test(command))?.[1] ?? '502 No';
  };
  const onText = (text: string): string => {
    ending = LINE;
    deliver({ to, text });
    return '250 Kept';
  };
  socket.on('error', () => undefined);
  socket.write('220 mail.test\r\n');
  socket.on('data', (chunk) => {
    heard += chunk.toString('utf8');
    for (let end = heard.indexOf(ending); end >= 0; end = heard.indexOf(ending)) {
      const said = heard.slice(0, end);
      heard = heard.slice(end + ending.length);
      socket.write(`${ending === LINE ? onCommand(said) : onText(said)}\r\n`);
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
