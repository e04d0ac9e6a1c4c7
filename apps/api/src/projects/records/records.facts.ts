import { RECORD_FACTS } from '@jalon/domain/projects/records/measure-records';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactProviders, type FactSubject, type MeasuredFact } from '../../lifecycle/facts/fact-providers';
import { workingActor } from '../../platform/database/unit-of-work';
import { RecordsReader, recordsOf } from './records.reader';

/** Until workshops, datasets and pilots have a place of their own, records tell what they will. */
@Injectable()
export class RecordsFacts implements OnModuleInit {
  constructor(
    private readonly providers: FactProviders,
    private readonly reader: RecordsReader,
  ) {}

  onModuleInit(): void {
    this.providers.register({ context: 'projects', facts: Object.keys(RECORD_FACTS), read: this.read });
  }

  private readonly read = async (subjects: readonly FactSubject[]): Promise<MeasuredFact[]> => {
    const projects = new Map(subjects.map(({ useCaseId, projectId }) => [useCaseId, projectId]));
    const rows = await this.reader.rows(workingActor(), [...projects.keys()]);
    return rows.flatMap((row) => {
      const of = recordsOf(row);
      const projectId = projects.get(row.id);
      const path = projectId ? `/projects/${projectId}/records` : `/use-cases/${row.id}`;
      return Object.entries(RECORD_FACTS).map(([id, { kind, measure }]) => {
        const times = row.records
          .filter(({ content }) => content.kind === kind)
          .map(({ updatedAt }) => updatedAt);
        const at = times.sort().at(-1);
        return { useCaseId: row.id, id, ...measure(of), at: at ? new Date(at) : null, path };
      });
    });
  };
}
