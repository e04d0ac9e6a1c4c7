import { compareVersions } from '@jalon/contracts/lifecycle/drafts.operations';
import {
  readAttributes,
  readGate,
  readLifecycle,
  readNames,
  readParameters,
  readVocabulary,
} from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { askedOf } from '@jalon/domain/lifecycle/attributes/asked';
import { Controller } from '@nestjs/common';
import { Implement } from '../../../platform/http/implement';
import type { Wire } from '../../../platform/http/wire';
import { toldDifference } from '../drafts/judging';
import { gateViewOf } from './gate-view';
import { outlineOf } from './outline';
import { ReadingReader } from './reading.reader';
import { ruleNamesOf, unitIn, usesOf } from './rule-names';

/** A unit that a draft names and does not hold: the flaw finder tells it. */
const unnamed = (id: string) => ({ id, fr: id, en: id });

@Controller()
export class LifecycleController {
  constructor(private readonly reader: ReadingReader) {}

  @Implement(readLifecycle)
  async get(which: Checked<typeof readLifecycle>, actor: Actor, { language }: Wire) {
    const { head, lifecycle } = await this.reader.read({ actor, language }, which);
    return outlineOf(head, lifecycle);
  }

  @Implement(readGate)
  async gate({ gateId, ...which }: Checked<typeof readGate>, actor: Actor, { language }: Wire) {
    const { head, lifecycle } = await this.reader.read({ actor, language }, which);
    const gate = gateViewOf(head, lifecycle, gateId);
    if (gate) return gate;
    throw new Problem(notFound, {});
  }

  @Implement(readAttributes)
  async attributes(which: Checked<typeof readAttributes>, actor: Actor, { language }: Wire) {
    const lifecycle = await this.reader.content({ actor, language }, which);
    const uses = usesOf(lifecycle);
    const items = lifecycle.attributes.map(({ seed: _, ...one }) => ({
      ...one,
      uses: [...(uses.get(one.id) ?? [])],
    }));
    return { items };
  }

  @Implement(readParameters)
  async parameters(which: Checked<typeof readParameters>, actor: Actor, { language }: Wire) {
    const lifecycle = await this.reader.content({ actor, language }, which);
    const uses = usesOf(lifecycle);
    const items = lifecycle.parameters.map((one) => ({
      ...one,
      unit: unitIn(lifecycle, one.unit) ?? unnamed(one.unit),
      uses: [...(uses.get(one.id) ?? [])],
    }));
    return { items };
  }

  @Implement(readVocabulary)
  async vocabulary(which: Checked<typeof readVocabulary>, actor: Actor, { language }: Wire) {
    const lifecycle = await this.reader.content({ actor, language }, which);
    return {
      ...lifecycle,
      criteria: lifecycle.gates.flatMap(({ criteria }) => criteria.map(({ id, fr, en }) => ({ id, fr, en }))),
      items: askedOf(lifecycle)
        .filter(({ group }) => group !== 'attribute')
        .map(({ id, label: { fr, en } }) => ({ id, fr, en })),
    };
  }

  @Implement(readNames)
  async names(which: Checked<typeof readNames>, actor: Actor, { language }: Wire) {
    return { items: ruleNamesOf(await this.reader.content({ actor, language }, which)) };
  }

  @Implement(compareVersions)
  async compare({ from, to }: Checked<typeof compareVersions>, actor: Actor, { language }: Wire) {
    const reading = { actor, language };
    const before = await this.reader.content(reading, { version: from });
    return toldDifference(before, await this.reader.content(reading, { version: to }));
  }
}
