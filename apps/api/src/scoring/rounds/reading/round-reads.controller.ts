import type { Checked } from '@jalon/contracts/platform/operation';
import { getRoundResults, getScoresOfUseCase } from '@jalon/contracts/scoring/round-results.operations';
import { getRound, listRounds } from '@jalon/contracts/scoring/rounds.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import type { Wire } from '../../../platform/http/wire';
import { ResultsReader } from './results.reader';
import { RoundsReader } from './rounds.reader';

@Controller()
export class RoundReadsController {
  constructor(
    private readonly rounds: RoundsReader,
    private readonly shown: ResultsReader,
  ) {}

  @Implement(listRounds)
  list(input: Checked<typeof listRounds>, actor: Actor) {
    return this.rounds.list(actor, input);
  }

  @Implement(getRound)
  get({ id }: Checked<typeof getRound>, actor: Actor, { language }: Wire) {
    return this.rounds.get(actor, id, language);
  }

  @Implement(getRoundResults)
  results({ id }: Checked<typeof getRoundResults>, actor: Actor, { language }: Wire) {
    return this.shown.results(actor, id, language);
  }

  @Implement(getScoresOfUseCase)
  ofUseCase({ id }: Checked<typeof getScoresOfUseCase>, actor: Actor, { language }: Wire) {
    return this.shown.ofUseCase(actor, id, language);
  }
}
