import type { Actor } from '@jalon/domain/access/actor';
import { Person, type ProfileChanges } from '@jalon/domain/access/person';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { tell } from '../../platform/journal/tell';

const FIELDS = 'id, name, email, language, theme';
const READ = `SELECT ${FIELDS} FROM person WHERE id = $1`;
/** What is not given stays. */
const WRITE = `
  UPDATE person SET name = coalesce($2, name), language = coalesce($3, language), theme = coalesce($4, theme)
  WHERE id = $1 RETURNING ${FIELDS}`;

/** What people say of themselves. */
@Injectable()
export class ProfileService {
  async read({ id }: Actor): Promise<Person> {
    const [row] = await ask(READ, [id]);
    return Person.parse(row);
  }

  /** Told in the journal of the organisation where the person is. */
  async update(actor: Actor, { name, language, theme }: ProfileChanges): Promise<Person> {
    const [held] = await ask(`${READ} FOR NO KEY UPDATE`, [actor.id]);
    const before = Person.parse(held);
    const [row] = await ask(WRITE, [actor.id, name ?? null, language ?? null, theme ?? null]);
    const after = Person.parse(row);
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    if (!isSame) tell({ kind: 'person.updated', subject: { type: 'person', id: actor.id }, before, after });
    return after;
  }
}
