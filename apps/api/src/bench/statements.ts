import type { Actor } from '@jalon/domain/access/actor';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { inUnitOfWork, work } from '../platform/database/unit-of-work';
import { BoardReader } from '../use-cases/board.reader';
import { MatrixReader } from '../use-cases/matrix/matrix.reader';
import { UseCasesReader } from '../use-cases/use-cases.reader';
import { UseCasesService } from '../use-cases/use-cases.service';

/** A statement as the product sends it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the product asks of the database on each screen, to be asked again by a bare server. */
export interface Recorded {
  readonly organisationId: string;
  readonly page: readonly Statement[];
  readonly search: readonly Statement[];
  readonly board: readonly Statement[];
  readonly matrix: readonly Statement[];
  readonly detail: readonly Statement[];
  readonly create: readonly Statement[];
}

export const PAGE = { sort: '-updatedAt', status: ['qualified', 'proposed'], limit: 50 } as const;
export const MATRIX = { rows: 'processArea', columns: 'status' } as const;
export const SEARCHES = ['campagne', 'reporting', 'linkedin', 'prévision'] as const;

/** The journal and the savepoints are the product's own price: the bare server does without. */
const isOwnPrice = (text: string): boolean => /journal_|^\s*(BEGIN|COMMIT|SAVEPOINT|RELEASE)/i.test(text);

const Asked = z.object({ text: z.string(), values: z.array(z.unknown()).optional() });

/** Runs `act` in a unit of work and writes down its statements. */
async function record(database: DataSource, actor: Actor, act: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  await inUnitOfWork(database, { actor }, async () => {
    const { client } = work();
    const query = client.query.bind(client);
    const listen = (...given: unknown[]): unknown => {
      const [first, second] = given;
      const { text, values = [] } = Asked.parse(
        typeof first === 'string' ? { text: first, values: second } : first,
      );
      if (!isOwnPrice(text)) statements.push({ text, values });
      return Reflect.apply(query, client, given);
    };
    Object.assign(client, { query: listen });
    try {
      await act();
    } finally {
      Object.assign(client, { query });
    }
  });
  return statements;
}

const inside = { strict: false } as const;

export interface Scene {
  readonly app: NestFastifyApplication;
  readonly database: DataSource;
  readonly actor: Actor;
  readonly useCaseId: string;
}

export async function recordStatements({ app, database, actor, useCaseId }: Scene): Promise<Recorded> {
  const reader = app.get(UseCasesReader, inside);
  const service = app.get(UseCasesService, inside);
  return {
    organisationId: actor.organisationId,
    page: await record(database, actor, () => reader.list(actor, { ...PAGE, status: [...PAGE.status] })),
    search: await record(database, actor, () => reader.list(actor, { search: SEARCHES[0], limit: 50 })),
    board: await record(database, actor, () => app.get(BoardReader, inside).read(actor, { limit: 30 })),
    matrix: await record(database, actor, () => app.get(MatrixReader, inside).read(actor, { ...MATRIX })),
    detail: await record(database, actor, () => reader.get(actor, useCaseId)),
    create: await record(database, actor, async () =>
      reader.get(
        actor,
        await service.create(actor, { title: 'Mesure', problem: 'Ce que coûte une création.' }),
      ),
    ),
  };
}
