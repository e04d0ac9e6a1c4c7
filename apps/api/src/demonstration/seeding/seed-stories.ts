import type { Actor } from '@jalon/domain/access/actor';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { Readable } from 'node:stream';
import { ask } from '../../platform/database/ask';
import { AttachmentsService } from '../../platform/discussion/attachments/attachments.service';
import { CommentsService } from '../../platform/discussion/comments/comments.service';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { TasksService } from '../../platform/discussion/tasks/tasks.service';
import { FileStore } from '../../platform/files/file-store';
import { IncomingFile } from '../../platform/files/receive-form';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { mentionsIn, resolveDraft, resolveFields, type Refs } from '../fields';
import type { Choice } from '../choices/choice';
import type { FileContent, OrganisationContent, Step, TaskContent, UseCaseStory } from '../story';
import { dayAfter, timelineOf, type TimelineEvent } from '../timeline';
import { playChoice } from './choices/play-choice';
import type { Stage } from './choices/stage';
import { playDeed } from './deeds/play-deed';
import type { FoundWith } from './found-with';
import { pieceOf } from './progress';
import { doPiece, type Seeding } from './seeding';

type StoryEvent = Extract<TimelineEvent, { kind: 'create' | 'step' }>;
type ChoiceEvent = Extract<TimelineEvent, { kind: 'choice' }>;
type DeedEvent = Extract<TimelineEvent, { kind: 'deed' }>;

/** Plays the stories of an organisation through its features, each step by its person and at its time. */
export class StoryPlayer {
  private readonly useCaseIds = new Map<string, string>();
  private readonly taskIds = new Map<string, string>();
  private readonly refs: Refs;
  private readonly stage: Stage;

  constructor(
    private readonly seeding: Seeding,
    private readonly content: OrganisationContent,
    private readonly found: FoundWith,
  ) {
    const people = [...found.founded.actors].map(([key, { id }]): [string, string] => [key, id]);
    this.refs = { people: new Map(people), clients: found.clientIds };
    this.stage = {
      seeding,
      content,
      organisationId: found.founded.organisationId,
      day: found.founded.seeding,
      actorOf: (key) => this.actor(key),
      useCaseOf: (key) => this.idOf({ key }),
      clientOf: (key) => this.client(key),
    };
  }

  /** Oldest first. Whatever people were told more than a week ago, they have read since. */
  async play(): Promise<void> {
    const { seeding } = this.found.founded;
    const events = timelineOf(this.content, seeding).filter((event) => event.kind !== 'client');
    const weekAgo = new Date(seeding.getTime() - 7 * 86_400_000);
    const firstOfWeek = events.find(({ at }) => at > weekAgo);
    for (const event of events) {
      if (event === firstOfWeek && !this.found.told.has(this.pieceOf(event))) await this.readNews(weekAgo);
      if (event.kind === 'choice') await this.choose(event.choice, event.at);
      else if (event.kind === 'deed') await this.carry(event);
      else await this.once(event);
    }
  }

  private async choose(choice: Choice, at: Date): Promise<void> {
    if (!this.found.told.has(pieceOf(this.content.key, choice.key))) await playChoice(this.stage, choice, at);
  }

  private async carry(event: DeedEvent): Promise<void> {
    const name = this.pieceOf(event);
    if (!this.found.told.has(name)) await playDeed(this.stage, this.found.passwords, { ...event, name });
  }

  private pieceOf(event: StoryEvent | ChoiceEvent | DeedEvent): string {
    if (event.kind === 'deed')
      return pieceOf(
        this.content.key,
        'project',
        event.project.useCase,
        event.project.deeds.indexOf(event.deed),
      );
    if (event.kind === 'choice') return pieceOf(this.content.key, event.choice.key);
    const order = event.kind === 'create' ? 'created' : event.story.steps.indexOf(event.step);
    return pieceOf(this.content.key, event.story.key, order);
  }

  /** Does what is not told yet; of a use case that is, the id is remembered. */
  private async once(event: StoryEvent): Promise<void> {
    const { story } = event;
    const name = this.pieceOf(event);
    const done = this.found.told.get(name);
    if (done !== undefined) this.remember(event, done);
    if (done !== undefined) return;
    const actor = this.actor(event.by);
    await doPiece(this.seeding, { actor, name, at: event.at }, () =>
      event.kind === 'create' ? this.create(actor, story) : this.step(actor, story, event.step),
    );
  }

  private remember(event: StoryEvent, id: string): void {
    if (event.kind === 'create') this.useCaseIds.set(event.story.key, id);
    else if (event.step.kind === 'task') this.taskIds.set(`${event.story.key}: ${event.step.task.title}`, id);
  }

  private async create(actor: Actor, story: UseCaseStory): Promise<void> {
    const draft = resolveDraft(story, this.refs, this.found.founded.seeding);
    this.useCaseIds.set(story.key, await this.seeding.service(UseCasesService).create(actor, draft));
  }

  private async step(actor: Actor, story: UseCaseStory, step: Step): Promise<void> {
    const id = this.idOf(story);
    switch (step.kind) {
      case 'say':
        return this.say(actor, id, step.body);
      case 'task':
        return this.give(actor, story, step.task);
      case 'done':
        return this.seeding.service(TasksService).complete(actor, this.taskOf(story, step.title));
      case 'attach':
        return this.attach(actor, id, step.file);
      default:
        return this.change(actor, id, step);
    }
  }

  private async change(
    actor: Actor,
    id: string,
    step: Extract<Step, { kind: 'edit' | 'move' }>,
  ): Promise<void> {
    const useCases = this.seeding.service(UseCasesService);
    const { version, status } = await this.standing(actor, id);
    if (step.kind === 'move')
      return useCases.move(actor, id, { from: status, to: step.to, reason: step.reason });
    const changes = resolveFields(step.changes, this.refs, this.found.founded.seeding);
    return useCases.update(actor, id, { version, ...changes });
  }

  private async give(
    actor: Actor,
    story: UseCaseStory,
    { title, owner, dueInDays }: TaskContent,
  ): Promise<void> {
    const id = await this.seeding.service(TasksService).create(actor, {
      subjectType: 'use-case',
      subjectId: this.idOf(story),
      title,
      ownerId: this.actor(owner).id,
      dueOn: dayAfter(this.found.founded.seeding, dueInDays),
    });
    this.taskIds.set(`${story.key}: ${title}`, id);
  }

  private async attach(
    actor: Actor,
    subjectId: string,
    { name, mediaType, content }: FileContent,
  ): Promise<void> {
    const received = await this.seeding.service(FileStore).receive(Readable.from([Buffer.from(content)]));
    const file = new IncomingFile(name, mediaType, received);
    await this.seeding
      .service(AttachmentsService)
      .create(actor, { file, subjectType: 'use-case', subjectId });
  }

  /** `@key` becomes the person's name, and the person is mentioned. */
  private async say(actor: Actor, subjectId: string, body: string): Promise<void> {
    const keys = mentionsIn(body, this.content.people);
    const named = this.content.people.filter(({ key }) => keys.includes(key));
    await this.seeding.service(CommentsService).create(actor, {
      subjectType: 'use-case',
      subjectId,
      text: named.reduce((text, { key, name }) => text.replaceAll(`@${key}`, `@${name}`), body),
      mentions: named.map(({ key }) => this.actor(key).id),
    });
  }

  private async readNews(at: Date): Promise<void> {
    for (const [key, actor] of this.found.founded.actors)
      await doPiece(this.seeding, { actor, name: pieceOf(this.content.key, 'read', key), at }, () =>
        this.seeding.service(NotificationsService).readAll(actor),
      );
  }

  private async standing({ organisationId }: Actor, id: string) {
    const [row] = await ask<{ version: number; status: UseCaseStatus }>(
      `SELECT version, status FROM use_case WHERE organisation_id = $1 AND id = $2`,
      [organisationId, id],
    );
    if (!row) throw new Error(`The use case ${id} is gone`);
    return row;
  }

  private actor(key: string): Actor {
    const actor = this.found.founded.actors.get(key);
    if (!actor) throw new Error(`Nobody is called ${key}`);
    return actor;
  }

  private client(key: string): string {
    const id = this.found.clientIds.get(key);
    if (!id) throw new Error(`No client is called ${key}`);
    return id;
  }

  private idOf({ key }: Pick<UseCaseStory, 'key'>): string {
    const id = this.useCaseIds.get(key);
    if (id === undefined) throw new Error(`${key} has not been created`);
    return id;
  }

  private taskOf({ key }: UseCaseStory, title: string): string {
    const id = this.taskIds.get(`${key}: ${title}`);
    if (id === undefined) throw new Error(`Nobody was given “${title}”`);
    return id;
  }
}
