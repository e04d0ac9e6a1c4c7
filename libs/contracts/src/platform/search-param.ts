import { line } from '@jalon/domain/platform/text';
import { z } from 'zod';

/** What a person types in a search field: one line of up to 200 characters; nothing at all is no search. */
export const searchParam = z.union([line(200), z.literal('')]).optional();
