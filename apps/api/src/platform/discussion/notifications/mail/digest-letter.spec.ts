import { createTransport } from 'nodemailer';
import { messageOf } from '../../../mail/letter';
import { type Digest, digestLetter, type ToldByMail } from './digest-letter';

const told = (more: Partial<ToldByMail> = {}): ToldByMail => ({
  kind: 'status',
  actor: 'Léa Marchand',
  detail: { fr: 'Qualifié', en: 'Qualified' },
  title: 'Veille <concurrentielle>',
  url: 'https://jalon.example/use-cases/1',
  at: new Date('2026-11-26T07:05:00Z'),
  ...more,
});

const digest = (more: Partial<Digest> = {}): Digest => ({
  told: [told(), told({ kind: 'mention', detail: null })],
  rhythms: ['daily'],
  organisation: 'Atelier Marengo',
  timeZone: 'Europe/Paris',
  links: {
    all: 'https://jalon.example/notifications',
    preferences: 'https://jalon.example/account/notifications',
    stop: 'https://jalon.example/unsubscribe#token=t',
    oneClick: 'https://jalon.example/api/notifications/unsubscribe/t',
  },
  ...more,
});

describe('the letter of what one has not read', () => {
  it('groups under one thing what happened to it, in the reader’s words and time', () => {
    const { text, html, subject } = messageOf(digestLetter(digest()), 'a@b.example', 'fr');
    expect(subject).toBe('Votre récapitulatif\u202f: 2 notifications');
    expect(text).toContain(
      'Veille <concurrentielle>\n  - Léa Marchand a changé le statut\u202f: Qualifié (jeu. 26 nov., 08:05)\n  - Léa Marchand vous mentionne',
    );
    expect(html).toContain(
      '<strong><a href="https://jalon.example/use-cases/1">Veille &lt;concurrentielle&gt;</a></strong>',
    );
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  it('speaks English to who reads it', () => {
    const { text } = messageOf(digestLetter(digest({ rhythms: ['weekly'] })), 'a@b.example', 'en');
    expect(text).toContain('Léa Marchand changed the status: Qualified (Thu');
    expect(text).toContain('Stop these mails:\nhttps://jalon.example/unsubscribe#token=t');
  });

  it('says one thing by its name, and that the house did it where nobody did', () => {
    const one = digest({
      told: [told({ kind: 'import_failed', actor: null, detail: null, title: 'registre.xlsx' })],
    });
    expect(messageOf(digestLetter(one), 'a@b.example', 'fr').subject).toBe(
      'Votre import n’a pas abouti\u202f: registre.xlsx',
    );
  });

  it('tells fifty, and how many more there are', () => {
    const many = digest({
      told: Array.from({ length: 53 }, (_, at) => told({ url: `https://jalon.example/${at}` })),
    });
    const { text } = messageOf(digestLetter(many), 'a@b.example', 'fr');
    expect(text).toContain('Et 3 autres notifications.');
    expect(text.match(/a changé le statut/g)).toHaveLength(50);
  });

  it('leaves with the headers of one click (RFC 8058)', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const message = messageOf(digestLetter(digest()), 'a@b.example', 'fr');
    const sent = await transport.sendMail({ from: 'jalon@jalon.example', ...message });
    const head = String(sent.message)
      .split('\r\n\r\n')[0]
      ?.replaceAll(/\r\n[ \t]+/g, ' ');
    expect(head).toContain('List-Unsubscribe: <https://jalon.example/api/notifications/unsubscribe/t>');
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });
});
