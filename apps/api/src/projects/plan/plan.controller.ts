import type { Checked } from '@jalon/contracts/platform/operation';
import {
  getChecklist,
  getPlan,
  getPortfolioTimeline,
  setPlan,
  takeUp,
} from '@jalon/contracts/projects/plan/plan.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller, Inject } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { ChecklistService } from './checklist.service';
import { PlanReader } from './plan.reader';
import { PlanService } from './plan.service';
import { PortfolioTimelineReader } from './portfolio-timeline.reader';

@Controller()
export class PlanController {
  @Inject(PortfolioTimelineReader) private readonly portfolio!: PortfolioTimelineReader;

  constructor(
    private readonly reader: PlanReader,
    private readonly plans: PlanService,
    private readonly checklists: ChecklistService,
  ) {}

  @Implement(getPlan)
  get({ id }: Checked<typeof getPlan>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(setPlan)
  async set(input: Checked<typeof setPlan>, actor: Actor) {
    await this.plans.set(actor, input);
    return this.reader.get(actor, input.id);
  }

  @Implement(getChecklist)
  checklist(place: Checked<typeof getChecklist>, actor: Actor) {
    return this.checklists.get(actor, place);
  }

  @Implement(takeUp)
  async takeUp(input: Checked<typeof takeUp>, actor: Actor, { language }: Wire) {
    await this.checklists.takeUp(actor, input, language);
    return this.checklists.get(actor, input);
  }

  @Implement(getPortfolioTimeline)
  timeline(_: Checked<typeof getPortfolioTimeline>, actor: Actor) {
    return this.portfolio.read(actor);
  }
}
