-- CreateEnum
CREATE TYPE "action_level" AS ENUM ('individual', 'group', 'leaders', 'organisation');

-- CreateEnum
CREATE TYPE "action_status" AS ENUM ('planned', 'underway', 'done', 'dropped');

-- CreateTable
CREATE TABLE "actions" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL DEFAULT '',
    "level" "action_level" NOT NULL,
    "status" "action_status" NOT NULL DEFAULT 'planned',
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "drop_reason" TEXT,
    "round_id" UUID,
    "statement" TEXT,
    "responsible" UUID,
    "responsible_name" TEXT,
    "department_id" UUID,
    "deadline" DATE,
    "measure" TEXT NOT NULL DEFAULT '',
    "follow_up_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,

    CONSTRAINT "actions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "action_participants" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "action_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "action_participants_pkey" PRIMARY KEY ("company_id","action_id","membership_id")
);

-- CreateTable
CREATE TABLE "action_notes" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID NOT NULL,

    CONSTRAINT "action_notes_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "action_changes" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "status" "action_status" NOT NULL,
    "reason" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID NOT NULL,

    CONSTRAINT "action_changes_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE INDEX "actions_company_id_settled_at_deadline_id_idx" ON "actions"("company_id", "settled_at" DESC, "deadline", "id");

-- CreateIndex
CREATE INDEX "actions_company_id_status_idx" ON "actions"("company_id", "status");

-- CreateIndex
CREATE INDEX "actions_company_id_deadline_id_idx" ON "actions"("company_id", "deadline", "id");

-- CreateIndex
CREATE INDEX "actions_company_id_responsible_idx" ON "actions"("company_id", "responsible");

-- CreateIndex
CREATE INDEX "actions_company_id_round_id_statement_idx" ON "actions"("company_id", "round_id", "statement");

-- CreateIndex
CREATE INDEX "action_participants_company_id_membership_id_idx" ON "action_participants"("company_id", "membership_id");

-- CreateIndex
CREATE INDEX "action_notes_company_id_action_id_written_at_idx" ON "action_notes"("company_id", "action_id", "written_at");

-- CreateIndex
CREATE INDEX "action_changes_company_id_action_id_changed_at_idx" ON "action_changes"("company_id", "action_id", "changed_at");

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_round_id_fkey" FOREIGN KEY ("company_id", "round_id") REFERENCES "rounds"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_responsible_fkey" FOREIGN KEY ("company_id", "responsible") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_participants" ADD CONSTRAINT "action_participants_company_id_action_id_fkey" FOREIGN KEY ("company_id", "action_id") REFERENCES "actions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_participants" ADD CONSTRAINT "action_participants_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_notes" ADD CONSTRAINT "action_notes_company_id_action_id_fkey" FOREIGN KEY ("company_id", "action_id") REFERENCES "actions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_notes" ADD CONSTRAINT "action_notes_company_id_written_by_fkey" FOREIGN KEY ("company_id", "written_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_changes" ADD CONSTRAINT "action_changes_company_id_action_id_fkey" FOREIGN KEY ("company_id", "action_id") REFERENCES "actions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_changes" ADD CONSTRAINT "action_changes_company_id_changed_by_fkey" FOREIGN KEY ("company_id", "changed_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One who sees to it, a reason exactly where it was dropped, and a moment exactly where it is settled.
ALTER TABLE "actions"
  ADD CONSTRAINT "actions_settled" CHECK (("status" IN ('done', 'dropped')) = ("settled_at" IS NOT NULL)),
  ADD CONSTRAINT "actions_one_responsible" CHECK ("responsible" IS NULL OR "responsible_name" IS NULL),
  ADD CONSTRAINT "actions_dropped_for_a_reason" CHECK (("status" = 'dropped') = ("drop_reason" IS NOT NULL)),
  ADD CONSTRAINT "actions_statement_of_a_round" CHECK (("round_id" IS NULL) = ("statement" IS NULL));
