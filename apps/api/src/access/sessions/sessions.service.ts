import type { Actor } from '@jalon/domain/access/actor';
import { type ActiveSession, deviceOf } from '@jalon/domain/access/session';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { hashOfToken, newToken, SESSION_DAYS, type Wire } from '../../platform/http/wire';
import { tell } from '../../platform/journal/tell';
import { enter, type Seat } from './entering';

type SessionRow = {
  id: string;
  organisation: string | null;
  user_agent: string;
  address: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
};

const OWN = `
  SELECT s.id, (SELECT o->>'name' FROM json_array_elements(door.own_organisations()) AS o
    WHERE o->>'id' = s.organisation_id::text) AS organisation,
    s.user_agent, s.address, s.created_at, s.last_seen_at, s.expires_at
  FROM session s WHERE s.person_id = $1 AND s.expires_at > now() ORDER BY s.last_seen_at DESC, s.id`;

const OPEN = `SELECT door.open_session($1, $2, $3, $4, $5, $6, make_interval(days => $7))`;

/** Sessions begin, get new secrets, and end. */
@Injectable()
export class SessionsService {
  /** Signs the person in here; the session that this browser had before ends. */
  async begin(seat: Seat, wire: Wire): Promise<Actor> {
    if (wire.sessionId) await ask('DELETE FROM session WHERE id = $1', [wire.sessionId]);
    const actor = await enter(seat);
    const id = randomUUID();
    const token = newToken('js');
    await ask(OPEN, [
      id,
      hashOfToken(token),
      seat.personId,
      seat.organisationId,
      wire.userAgent,
      wire.address,
      SESSION_DAYS,
    ]);
    tell({ kind: 'session.opened', subject: { type: 'session', id }, before: {}, after: deviceTold(wire) });
    wire.setSession(token);
    return actor;
  }

  /** A new secret for this session, here or in another organisation of the same person. */
  async rotate({ sessionId, setSession }: Wire, organisationId: string): Promise<void> {
    const token = newToken('js');
    const [row] = await ask<{ done: boolean }>('SELECT door.rotate_session($1, $2, $3) AS done', [
      sessionId,
      hashOfToken(token),
      organisationId,
    ]);
    if (!row?.done) throw new Problem(notFound, {});
    setSession(token);
  }

  async switchTo(actor: Actor, organisationId: string, wire: Wire): Promise<Actor> {
    await this.rotate(wire, organisationId);
    const next = await enter({ personId: actor.id, organisationId });
    this.tellOf('switched', wire.sessionId);
    return next;
  }

  async list({ id }: Actor, { sessionId }: Wire): Promise<ActiveSession[]> {
    const rows = await ask<SessionRow>(OWN, [id]);
    return rows.map((row) => ({
      id: row.id,
      ...deviceOf(row.user_agent),
      address: row.address,
      organisation: row.organisation ?? '',
      isCurrent: row.id === sessionId,
      createdAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
    }));
  }

  /** Row security lets one end one's own alone. */
  async end(id: string): Promise<void> {
    const ended = await ask('DELETE FROM session WHERE id = $1 RETURNING id', [id]);
    if (ended.length === 0) throw new Problem(notFound, {});
    this.tellOf('ended', id);
  }

  /** Ends the person's sessions but the one kept; how many. */
  async endOthers({ id }: Actor, kept: string | null): Promise<number> {
    const [row] = await ask<{ ended: number }>('SELECT door.end_sessions($1, NULL, $2) AS ended', [id, kept]);
    return row?.ended ?? 0;
  }

  /** The same, asked for by the person: it is told. */
  async endOthersOf(actor: Actor, kept: string | null): Promise<number> {
    const ended = await this.endOthers(actor, kept);
    if (ended > 0)
      tell({
        kind: 'person.sessions-ended',
        subject: { type: 'person', id: actor.id },
        before: {},
        after: { ended },
      });
    return ended;
  }

  private tellOf(what: 'ended' | 'switched', id: string | null): void {
    if (id) tell({ kind: `session.${what}`, subject: { type: 'session', id }, before: {}, after: {} });
  }
}

const deviceTold = ({ userAgent, address }: Wire) => ({ ...deviceOf(userAgent), address });
