import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import {
  adoptTemplates,
  readCatalogue,
  readCatalogueEntry,
  readOrigin,
} from '@jalon/contracts/use-cases/catalogue.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { CATALOGUE, templateOf } from '@jalon/domain/use-cases/catalogue/catalogue';
import { cardIn, entryIn } from '@jalon/domain/use-cases/catalogue/catalogue-in-words';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { AdoptionsReader } from './adoptions.reader';
import { AdoptionsService } from './adoptions.service';

@Controller()
export class CatalogueController {
  constructor(
    private readonly adoptions: AdoptionsService,
    private readonly reader: AdoptionsReader,
  ) {}

  @Implement(readCatalogue)
  async list(_: Checked<typeof readCatalogue>, actor: Actor, wire: Wire) {
    const adopted = await this.reader.of(actor, null);
    return {
      language: await this.reader.languageOf(actor),
      items: CATALOGUE.map((template) => ({
        ...cardIn(template, wire.language),
        adoptions: adopted.get(template.id) ?? [],
      })),
    };
  }

  @Implement(readCatalogueEntry)
  async get({ template: id }: Checked<typeof readCatalogueEntry>, actor: Actor, wire: Wire) {
    const template = templateOf(id);
    if (!template) throw new Problem(notFound, {});
    const adopted = await this.reader.of(actor, [id]);
    return {
      ...entryIn(template, wire.language),
      language: await this.reader.languageOf(actor),
      adoptions: adopted.get(id) ?? [],
    };
  }

  @Implement(adoptTemplates)
  adopt(input: Checked<typeof adoptTemplates>, actor: Actor) {
    return this.adoptions.adopt(actor, input);
  }

  @Implement(readOrigin)
  origin({ id }: Checked<typeof readOrigin>, actor: Actor, { language }: Wire) {
    return this.reader.origin(actor, id, language);
  }
}
