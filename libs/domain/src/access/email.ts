import { z } from 'zod';

/** An e-mail address, trimmed and in small letters: the same mailbox is the same person. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).check(z.email());
