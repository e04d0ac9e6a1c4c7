import type { Actor } from '@jalon/domain/access/actor';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import type { Moved } from '../../platform/discussion/subject-moves';
import { tell } from '../../platform/journal/tell';
import type { UseCaseEntity } from '../use-case.entity';

type Named = Pick<UseCaseEntity, 'id' | 'number' | 'title'>;
type Told = Named & Pick<UseCaseEntity, 'ownerId' | 'submitterId'>;

export interface MergeTold {
  readonly kept: Told;
  readonly other: Told;
}

const nameOf = ({ number, title }: Named): string => `${formatReference(number)} · ${title}`;
const subjectOf = ({ id }: Named) => ({ type: 'use-case', id });

/** Both histories tell a merge, each naming the other; those whom the other one concerned are told. */
@Injectable()
export class MergeNews {
  constructor(private readonly notifications: NotificationsService) {}

  async merged(actor: Actor, { kept, other, moved }: MergeTold & { readonly moved: Moved }): Promise<void> {
    const count = (kind: string) => moved[kind]?.length ?? null;
    const after = {
      absorbed: nameOf(other),
      comments: count('comment'),
      attachments: count('attachment'),
      tasks: count('task'),
    };
    tell({ kind: 'use-case.merged', subject: subjectOf(other), before: {}, after: { into: nameOf(kept) } });
    tell({ kind: 'use-case.absorbed', subject: subjectOf(kept), before: {}, after });
    const [from, to] = [formatReference(other.number), formatReference(kept.number)];
    await this.notifications.notify(actor, {
      kind: 'merge',
      subjectType: 'use-case',
      subjectId: kept.id,
      subjectTitle: kept.title,
      to: [other.ownerId, other.submitterId, kept.ownerId],
      detail: {
        fr: `${from} « ${other.title} » se poursuit dans ${to}`,
        en: `${from} “${other.title}” carries on as ${to}`,
      },
    });
  }

  undone({ kept, other }: MergeTold): void {
    tell({ kind: 'use-case.unmerged', subject: subjectOf(other), before: { into: nameOf(kept) }, after: {} });
    tell({
      kind: 'use-case.released',
      subject: subjectOf(kept),
      before: { absorbed: nameOf(other) },
      after: {},
    });
  }
}
