import type { Checked } from '@jalon/contracts/platform/operation';
import { exportUseCases } from '@jalon/contracts/use-cases/export.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { USE_CASE_FIELDS } from '@jalon/domain/use-cases/register/register-fields';
import { Controller } from '@nestjs/common';
import { Implement } from '../../platform/http/implement';
import type { Wire } from '../../platform/http/wire';
import { RegisterExports } from '../../platform/spreadsheets/register-export';
import { UseCaseExportReader } from './use-case-export.reader';

const REGISTER = { type: 'use-cases', name: { fr: 'Cas d’usage', en: 'Use cases' } };

@Controller()
export class UseCaseExportController {
  constructor(
    private readonly exports: RegisterExports,
    private readonly reader: UseCaseExportReader,
  ) {}

  @Implement(exportUseCases)
  async export(input: Checked<typeof exportUseCases>, actor: Actor, { language }: Wire) {
    const { format, sort, ...filter } = input;
    const reading = { language, homonyms: await this.reader.homonyms(actor) };
    return this.exports.file({
      actor,
      language,
      format,
      register: REGISTER,
      fields: USE_CASE_FIELDS,
      ids: await this.reader.ids(actor, { filter, sort }),
      filter: { ...filter, sort },
      read: (ids) => this.reader.rows(actor, ids, reading),
    });
  }
}
