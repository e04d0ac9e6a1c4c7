import type { Checked } from '@jalon/contracts/platform/operation';
import {
  changeScoreModel,
  createScoreModel,
  getScoreModel,
  listScoreModels,
  listScoreModelVersions,
  reviseScoreModel,
} from '@jalon/contracts/scoring/score-models.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { detailOf, listItemOf } from './model-answer';
import { refuseFlaws } from './refuse-flaws';
import { ScoreModelsReader } from './score-models.reader';
import { ScoreModelsService } from './score-models.service';

@Controller()
export class ScoreModelsController {
  constructor(
    private readonly models: ScoreModelsService,
    private readonly reader: ScoreModelsReader,
  ) {}

  @Implement(listScoreModels)
  async list(_: Checked<typeof listScoreModels>, actor: Actor, { language }: Wire) {
    const rows = await this.reader.all(actor);
    return { items: rows.map((row) => listItemOf({ actor, language }, row)) };
  }

  @Implement(getScoreModel)
  async get({ id, number }: Checked<typeof getScoreModel>, actor: Actor, { language }: Wire) {
    return detailOf({ actor, language }, await this.reader.get(actor, id, number));
  }

  @Implement(listScoreModelVersions)
  async versions({ id }: Checked<typeof listScoreModelVersions>, actor: Actor) {
    return { items: [...(await this.reader.versions(actor, id))] };
  }

  @Implement(createScoreModel)
  async create(draft: Checked<typeof createScoreModel>, actor: Actor, { language }: Wire) {
    refuseFlaws(draft.content, language);
    return this.answer(actor, await this.models.create(actor, draft), language);
  }

  @Implement(reviseScoreModel)
  async revise({ id, ...revision }: Checked<typeof reviseScoreModel>, actor: Actor, { language }: Wire) {
    refuseFlaws(revision.content, language);
    await this.models.revise(actor, id, revision);
    return this.answer(actor, id, language);
  }

  @Implement(changeScoreModel)
  async change(input: Checked<typeof changeScoreModel>, actor: Actor, { language }: Wire) {
    await this.models.change(actor, input);
    return this.answer(actor, input.id, language);
  }

  private async answer(actor: Actor, id: string, language: Wire['language']) {
    return detailOf({ actor, language }, await this.reader.get(actor, id));
  }
}
