import { Problem } from '@jalon/contracts/platform/problem';
import { viewNotFitting } from '@jalon/contracts/views/views.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo, type Permission } from '@jalon/domain/access/permissions';
import type { ViewDraft, ViewParams } from '@jalon/domain/views/view';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';

/** A list whose views can be kept. */
export interface ViewPage {
  /** `use-cases`: what stands in its address. */
  readonly page: string;
  readonly permission: Permission;
  /** The parameters of its address; others are refused. */
  readonly params: z.ZodObject;
}

/** The pages that features have registered (in `onModuleInit`); the platform itself knows none. */
@Injectable()
export class ViewPages {
  private readonly pages = new Map<string, ViewPage>();

  register(page: ViewPage): void {
    if (this.pages.has(page.page)) throw new Error(`The views of ${page.page} are registered twice`);
    this.pages.set(page.page, page);
  }

  /** The pages that this actor may read. */
  openTo = (actor: Actor): readonly string[] =>
    [...this.pages.values()].filter(({ permission }) => mayDo(actor, permission)).map(({ page }) => page);

  /** Refused (422) when the page has no views for this actor, or the parameters are none of its own. */
  check(actor: Actor, { page, params }: Pick<ViewDraft, 'page' | 'params'>): ViewParams {
    const known = this.pages.get(page);
    if (!known || !mayDo(actor, known.permission)) throw new Problem(viewNotFitting, { params: [] });
    const checked = known.params.strict().safeParse(params);
    if (checked.success) return params;
    const wrong = checked.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    );
    throw new Problem(viewNotFitting, { params: [...new Set(wrong)] });
  }
}
