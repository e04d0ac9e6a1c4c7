import fastify from 'fastify';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Recorded, Statement } from './statements';

/** Plans as the product's connections have them. */
const PLANS = '-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1 -c jit=off -c timezone=UTC';

/** Fastify and pg, nothing else: no session, permission, row security, check, journal or idempotency. */
export async function serveBare(databaseUrl: string, recordedFile: string): Promise<void> {
  const recorded: Recorded = JSON.parse(await readFile(recordedFile, 'utf8'));
  // Statements of ours read the organisation from a setting: here it is the connection's, once and for all.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 12,
    options: `${PLANS} -c app.organisation_id=${String(recorded.detail[0]?.values[0])}`,
  });
  const names = new Map<string, string>();
  const ask = async ({ text, values }: Statement): Promise<string> => {
    const name = names.get(text) ?? `s${names.size}`;
    names.set(text, name);
    const { rows } = await pool.query<{ json?: string; items?: string }>({ name, text, values: [...values] });
    return rows[0]?.json ?? rows[0]?.items ?? '{}';
  };
  const askAll = async (statements: readonly Statement[]): Promise<string> => {
    let last = '{}';
    for (const statement of statements) last = await ask(statement);
    return last;
  };
  const server = fastify();
  server.addHook('onSend', async (_, reply) => void reply.header('content-type', 'application/json'));
  server.get('/page', () => askAll(recorded.page));
  server.get('/board', () => askAll(recorded.board));
  server.get('/matrix', () => askAll(recorded.matrix));
  server.get('/search', () => askAll(recorded.search));
  server.get<{ Params: { id: string } }>('/detail/:id', ({ params }) =>
    askAll(about(recorded.detail, params.id)),
  );
  let number = 1_000_000;
  server.post('/create', () => askAll(fresh(recorded.create, (number += 1))));
  console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The detail of another use case: the last uuid of each statement is the id. */
const about = (statements: readonly Statement[], id: string): Statement[] =>
  statements.map(({ text, values }) => {
    const at = values.findLastIndex((value) => typeof value === 'string' && UUID.test(value));
    return { text, values: values.with(at, id) };
  });

/** The creation of another use case, with its own id and number; numbers come from here, not from a counter. */
function fresh(statements: readonly Statement[], number: number): Statement[] {
  const id = randomUUID();
  const insert = statements.find(({ text }) => /^\s*INSERT INTO "?use_case"?[ (]/.test(text));
  if (!insert) throw new Error('No insertion was recorded');
  const columns =
    /\(([^)]*)\)/
      .exec(insert.text)?.[1]
      ?.split(',')
      .map((column) => column.trim().replaceAll('"', '')) ?? [];
  const placed = (column: string): number => columns.indexOf(column);
  const read = statements.filter(({ text }) => /^\s*(WITH|SELECT)/.test(text) && /AS json/.test(text));
  const values = insert.values.with(placed('id'), id).with(placed('number'), number);
  return [{ text: insert.text, values }, ...about(read, id)];
}
