import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DecidingService } from '../../../intake/inbox/deciding.service';
import { IntakeLinksService } from '../../../intake/links/intake-links.service';
import { ReceivingService } from '../../../intake/outside/receiving.service';
import { pieceOf } from '../progress';
import { doPiece } from '../seeding';
import { keptId } from './kept-ids';
import { type Act, choiceOf, type Stage } from './stage';

/** How long somebody takes to write down what they propose, in milliseconds. */
const WRITING = 100_000;

/** The link is told once: it is written down beside the accounts, so that whoever tries the house can open it. */
const placeOf = ({ seeding }: Stage): string => path.join(seeding.dataDir, 'demonstration-intake-link.txt');

/** Makes the public link, and writes it down for its owner’s eyes alone. */
export async function makeLink(stage: Stage, { actor, choice }: Act<'link'>): Promise<void> {
  const { link } = await stage.seeding.service(IntakeLinksService).create(actor, choice.draft);
  await writeFile(placeOf(stage), `${link}\n`, { mode: 0o600 });
}

const tokenOf = async (stage: Stage): Promise<string> =>
  (await readFile(placeOf(stage), 'utf8')).trim().split('/').at(-1) ?? '';

/** Somebody opens the link, writes for a while, and sends. */
export async function propose(stage: Stage, { actor, choice }: Act<'outside'>, at: Date): Promise<void> {
  const { seeding, content } = stage;
  const token = await tokenOf(stage);
  const looking = { actor, name: pieceOf(content.key, choice.key, 'look') };
  const { opened } = await doPiece(seeding, { ...looking, at: new Date(at.getTime() - WRITING) }, () =>
    seeding.service(ReceivingService).look(token),
  );
  await doPiece(seeding, { actor, name: pieceOf(content.key, choice.key), at }, () =>
    seeding
      .service(ReceivingService)
      .receive({ ...choice.draft, token, opened, submission: randomUUID(), language: choice.language }),
  );
}

/** Returns a proposal, with why. */
export async function sendBack(stage: Stage, { actor, choice }: Act<'return'>): Promise<void> {
  const { draft } = choiceOf(stage, 'outside', ({ key }) => key === choice.proposal);
  const id = await keptId('proposal', stage.organisationId, draft.title);
  await stage.seeding.service(DecidingService).return(actor, id, choice.reason);
}
