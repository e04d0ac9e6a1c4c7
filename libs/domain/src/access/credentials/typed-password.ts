import { z } from 'zod';

/** A password that is only compared: whatever was typed, within bounds. */
export const TypedPassword = z.string().min(1).max(1000);
