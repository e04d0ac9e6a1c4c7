import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { CONFIG, type Config } from './config';

/** What a key is for: one made for codes opens no secrets. */
type Purpose = 'totp-secret' | 'challenge' | 'recovery-code' | 'kept-answer' | 'mail' | 'unsubscribe';

const NONCE = 12;
const TAG = 16;

/** Seals what must come back unread: AES-256-GCM under keys derived (HKDF) from SECRET_KEY. */
@Injectable()
export class SecretBox {
  private readonly keys = new Map<Purpose, Buffer>();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `about` is bound to the sealed text: it opens for the same person alone. */
  seal(purpose: Purpose, text: string, about = ''): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return sealed.toString('base64url');
  }

  /** Null for what was not sealed here, for this purpose, about this. */
  open(purpose: Purpose, sealed: string, about = ''): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < NONCE + TAG) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(-TAG));
    try {
      return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }

  /** What is kept of a short code, so that a stolen table cannot be guessed through. */
  mark(purpose: Purpose, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text, 'utf8').digest('base64url');
  }

  private key(purpose: Purpose): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.config.secretKey, '', `jalon ${purpose}`, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
