import type { LikeUseCase } from '@jalon/contracts/intake/inbox.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { RegisterReader } from '../../use-cases/proposing/register.reader';

const NAMES = `
  SELECT u.id, use_case_reference(u.number) AS reference, u.title, u.status FROM use_case u
  WHERE u.organisation_id = $1 AND u.id = ANY ($2::uuid[])`;

const SHOWN = 3;

interface Asked {
  /** Of the proposal, or of the use case itself, which is not like itself. */
  readonly id: string;
  readonly title: string;
  readonly problem: string;
}

/** Which use cases of the register look like what waits in the inbox, by name. */
@Injectable()
export class LikeRegister {
  constructor(private readonly register: RegisterReader) {}

  /** Three at most for each, the most alike first; an id without any is not in the map. */
  async of(actor: Actor, asked: readonly Asked[]): Promise<ReadonlyMap<string, LikeUseCase[]>> {
    const found = await this.register.like(
      actor,
      asked.map(({ id, title, problem }) => ({ key: id, title, problem })),
    );
    const likes = new Map([...found].map(([id, all]) => [id, all.slice(0, SHOWN)]));
    const ids = [...new Set([...likes.values()].flat().map(({ useCaseId }) => useCaseId))];
    const names = ids.length > 0 ? await ask<Named>(NAMES, [actor.organisationId, ids]) : [];
    const named = new Map(names.map((one) => [one.id, one]));
    return new Map(
      [...likes].map(([id, all]) => [
        id,
        all.flatMap(({ useCaseId, score }) => {
          const useCase = named.get(useCaseId);
          return useCase ? [{ ...useCase, score }] : [];
        }),
      ]),
    );
  }
}

type Named = Omit<LikeUseCase, 'score'>;
