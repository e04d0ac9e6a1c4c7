import type { Checked } from '@jalon/contracts/platform/operation';
import {
  answerQuestions,
  getQuestions,
  previewAnswers,
} from '@jalon/contracts/projects/questions.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import { PreviewService } from './preview.service';
import { QuestionsService } from './questions.service';

@Controller()
export class QuestionsController {
  constructor(
    private readonly questions: QuestionsService,
    private readonly previews: PreviewService,
  ) {}

  @Implement(getQuestions)
  get({ useCaseId }: Checked<typeof getQuestions>, actor: Actor) {
    return this.questions.read(actor, useCaseId);
  }

  @Implement(previewAnswers)
  preview(input: Checked<typeof previewAnswers>, actor: Actor) {
    return this.previews.preview(actor, input);
  }

  @Implement(answerQuestions)
  async answer(input: Checked<typeof answerQuestions>, actor: Actor) {
    await this.questions.answer(actor, input);
    return this.questions.read(actor, input.useCaseId);
  }
}
