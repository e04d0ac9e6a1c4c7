import fs from 'node:fs';
import { initialiseCluster } from './embedded/initialise-cluster';
import { nativeFolder } from './embedded/native-binaries';
import { adoptOrphan, startServer, stopServer } from './embedded/postmaster';
import { placeOfServer } from './embedded/server-account';
import { freePort } from './machine/free-port';

export { prepareCluster } from './embedded/prepare-cluster';

/** A running server on the loopback address. */
export interface EmbeddedPostgres {
  port: number;
  /** Process of the server. */
  pid: number;
  /** True when it was left by a killed parent (or belongs to a living one) and was not started here. */
  adopted: boolean;
  /** Address of a database for the superuser. */
  adminUrl(database: string): string;
  /** Stops the server; an ephemeral one also loses its data. Harmless when it is already gone. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** For tests: fast, not durable, data deleted by `stop`. */
  ephemeral?: boolean;
  /** A free port by default; given when a fallen server must come back where its clients look for it. */
  port?: number;
}

/** Starts (or takes over) the Postgres of this data folder; a fresh folder is initialised with French collation. */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const isEphemeral = options.ephemeral ?? false;
  const place = placeOfServer(nativeFolder(), dataDir);
  const password = initialiseCluster(place, isEphemeral);
  const url = (port: number, database: string): string =>
    `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const adminUrl = (port: number): string => url(port, 'postgres');

  const running = (pid: number, port: number, adopted: boolean): EmbeddedPostgres => ({
    port,
    pid,
    adopted,
    adminUrl: (database) => url(port, database),
    stop: async () => {
      await stopServer(pid, place.data);
      if (isEphemeral)
        for (const gone of [place.data, dataDir]) fs.rmSync(gone, { recursive: true, force: true });
    },
  });

  const orphan = await adoptOrphan(place.data, adminUrl);
  if (orphan) return running(orphan.pid, orphan.port, true);
  const port = options.port ?? (await freePort());
  const child = await startServer(place, { port, isEphemeral, adminUrl });
  return running(child.pid ?? 0, port, false);
}
