-- CreateEnum
CREATE TYPE "workshop_state" AS ENUM ('planned', 'underway', 'finished');

-- AlterTable
ALTER TABLE "actions" ADD COLUMN     "workshop_id" UUID,
ADD COLUMN     "workshop_note_id" UUID,
ADD COLUMN     "workshop_title" TEXT;

-- CreateTable
CREATE TABLE "author_keys" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "author_id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "wrapped_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "author_keys_pkey" PRIMARY KEY ("company_id","author_id")
);

-- CreateTable
CREATE TABLE "talks" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "tool" TEXT NOT NULL,
    "programme_version" SMALLINT NOT NULL,
    "form" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "subject" BYTEA NOT NULL,
    "texts" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "held_on" DATE,
    "follow_up_on" DATE,
    "deletes_on" DATE NOT NULL,
    "kept_months" SMALLINT NOT NULL DEFAULT 6,
    "warned_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talks_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "workshops" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "programme_version" SMALLINT NOT NULL,
    "language" "language" NOT NULL,
    "adaptation" JSONB NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "department_id" UUID,
    "facilitator_id" UUID NOT NULL,
    "state" "workshop_state" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "head" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "finished_by" UUID,
    "follow_up_on" DATE,
    "led_by" UUID,
    "step" TEXT,
    "activity" TEXT,
    "card" TEXT,
    "ends_at" TIMESTAMPTZ(3),
    "time_left" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "workshops_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "workshop_people" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "workshop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID,
    "name" TEXT,
    "is_present" BOOLEAN NOT NULL DEFAULT true,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workshop_people_pkey" PRIMARY KEY ("company_id","workshop_id","id")
);

-- CreateTable
CREATE TABLE "workshop_notes" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "workshop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "activity" TEXT NOT NULL,
    "box" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "is_picked" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "place" INTEGER NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "workshop_notes_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "workshop_choices" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "workshop_id" UUID NOT NULL,
    "activity" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "option" TEXT NOT NULL,

    CONSTRAINT "workshop_choices_pkey" PRIMARY KEY ("company_id","workshop_id","activity","item")
);

-- CreateTable
CREATE TABLE "workshop_pairings" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "workshop_id" UUID NOT NULL,
    "activity" TEXT NOT NULL,
    "round" SMALLINT NOT NULL,
    "groups" JSONB NOT NULL,

    CONSTRAINT "workshop_pairings_pkey" PRIMARY KEY ("company_id","workshop_id","activity","round")
);

-- CreateTable
CREATE TABLE "workshop_events" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "workshop_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID NOT NULL,

    CONSTRAINT "workshop_events_pkey" PRIMARY KEY ("company_id","workshop_id","number")
);

-- CreateTable
CREATE TABLE "tool_adaptations" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "tool" TEXT NOT NULL,
    "adaptation" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "tool_adaptations_pkey" PRIMARY KEY ("company_id","tool")
);

-- CreateTable
CREATE TABLE "help_boxes" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "lines" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "help_boxes_pkey" PRIMARY KEY ("company_id")
);

-- CreateIndex
CREATE INDEX "talks_company_id_author_id_changed_at_idx" ON "talks"("company_id", "author_id", "changed_at" DESC);

-- CreateIndex
CREATE INDEX "talks_company_id_deletes_on_idx" ON "talks"("company_id", "deletes_on");

-- CreateIndex
CREATE INDEX "workshops_company_id_starts_at_id_idx" ON "workshops"("company_id", "starts_at" DESC, "id");

-- CreateIndex
CREATE INDEX "workshops_company_id_tool_starts_at_idx" ON "workshops"("company_id", "tool", "starts_at" DESC);

-- CreateIndex
CREATE INDEX "workshops_company_id_follow_up_on_idx" ON "workshops"("company_id", "follow_up_on");

-- CreateIndex
CREATE INDEX "workshop_people_company_id_membership_id_idx" ON "workshop_people"("company_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_people_company_id_workshop_id_membership_id_key" ON "workshop_people"("company_id", "workshop_id", "membership_id");

-- CreateIndex
CREATE INDEX "workshop_notes_company_id_workshop_id_activity_place_idx" ON "workshop_notes"("company_id", "workshop_id", "activity", "place");

-- CreateIndex
CREATE INDEX "actions_company_id_workshop_id_idx" ON "actions"("company_id", "workshop_id");

-- CreateIndex
CREATE INDEX "actions_company_id_workshop_note_id_idx" ON "actions"("company_id", "workshop_note_id");

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_workshop_note_id_fkey" FOREIGN KEY ("company_id", "workshop_note_id") REFERENCES "workshop_notes"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_keys" ADD CONSTRAINT "author_keys_company_id_author_id_fkey" FOREIGN KEY ("company_id", "author_id") REFERENCES "memberships"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talks" ADD CONSTRAINT "talks_company_id_author_id_fkey" FOREIGN KEY ("company_id", "author_id") REFERENCES "author_keys"("company_id", "author_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_facilitator_id_fkey" FOREIGN KEY ("company_id", "facilitator_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_finished_by_fkey" FOREIGN KEY ("company_id", "finished_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_led_by_fkey" FOREIGN KEY ("company_id", "led_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_people" ADD CONSTRAINT "workshop_people_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_people" ADD CONSTRAINT "workshop_people_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_notes" ADD CONSTRAINT "workshop_notes_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_notes" ADD CONSTRAINT "workshop_notes_company_id_written_by_fkey" FOREIGN KEY ("company_id", "written_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_choices" ADD CONSTRAINT "workshop_choices_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_pairings" ADD CONSTRAINT "workshop_pairings_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_events" ADD CONSTRAINT "workshop_events_company_id_workshop_id_fkey" FOREIGN KEY ("company_id", "workshop_id") REFERENCES "workshops"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_events" ADD CONSTRAINT "workshop_events_company_id_by_fkey" FOREIGN KEY ("company_id", "by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool_adaptations" ADD CONSTRAINT "tool_adaptations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool_adaptations" ADD CONSTRAINT "tool_adaptations_company_id_saved_by_fkey" FOREIGN KEY ("company_id", "saved_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_boxes" ADD CONSTRAINT "help_boxes_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_boxes" ADD CONSTRAINT "help_boxes_company_id_saved_by_fkey" FOREIGN KEY ("company_id", "saved_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say.
ALTER TABLE "actions"
  DROP CONSTRAINT "actions_one_origin",
  ADD CONSTRAINT "actions_one_origin" CHECK (num_nonnulls("round_id", "discussion_id", "policy_id", "workshop_title") <= 1),
  ADD CONSTRAINT "actions_title_of_workshop"
    CHECK (("workshop_id" IS NULL OR "workshop_title" IS NOT NULL) AND ("workshop_note_id" IS NULL OR "workshop_id" IS NOT NULL));
ALTER TABLE "workshops"
  ADD CONSTRAINT "workshops_begun_by_somebody" CHECK ((state = 'planned') = ("started_at" IS NULL)),
  ADD CONSTRAINT "workshops_finished_by_somebody"
    CHECK (num_nonnulls("finished_at", "finished_by") = CASE WHEN state = 'finished' THEN 2 ELSE 0 END),
  ADD CONSTRAINT "workshops_one_time" CHECK (num_nonnulls("ends_at", "time_left") <= 1);
ALTER TABLE "workshop_people"
  ADD CONSTRAINT "workshop_people_somebody" CHECK (num_nonnulls("membership_id", "name") = 1);
ALTER TABLE "talks"
  ADD CONSTRAINT "talks_kept_for_a_time" CHECK ("kept_months" BETWEEN 1 AND 6);

-- What whoever runs the product does stands in the log of each company, and is done by nobody of it.
ALTER TABLE "audit_log" ALTER COLUMN "actor_id" DROP NOT NULL;

-- One company after the other, for what is done in each by the clock: which of them have anything is asked inside.
CREATE FUNCTION app.company_after(beyond uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT id FROM public.companies WHERE beyond IS NULL OR id > beyond ORDER BY id LIMIT 1 $$;
