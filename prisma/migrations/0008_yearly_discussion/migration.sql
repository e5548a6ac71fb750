-- CreateEnum
CREATE TYPE "goal_outcome" AS ENUM ('met', 'partly', 'unmet');

-- AlterTable
ALTER TABLE "actions" ADD COLUMN     "discussion_id" UUID;

-- AlterTable
ALTER TABLE "companies" ADD COLUMN     "apv_on" DATE;

-- CreateTable
CREATE TABLE "discussions" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "held_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "concluded_at" TIMESTAMPTZ(3),
    "concluded_by" UUID,
    "record" JSONB,

    CONSTRAINT "discussions_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "discussion_sections" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "discussion_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID NOT NULL,

    CONSTRAINT "discussion_sections_pkey" PRIMARY KEY ("company_id","discussion_id","section")
);

-- CreateTable
CREATE TABLE "discussion_participants" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "discussion_id" UUID NOT NULL,
    "membership_id" UUID,
    "name" TEXT,

    CONSTRAINT "discussion_participants_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "goal_reviews" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "discussion_id" UUID NOT NULL,
    "goals_of" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "outcome" "goal_outcome",
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "goal_reviews_pkey" PRIMARY KEY ("company_id","discussion_id","goals_of","place")
);

-- CreateIndex
CREATE UNIQUE INDEX "discussions_company_id_year_key" ON "discussions"("company_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_participants_company_id_discussion_id_membership_key" ON "discussion_participants"("company_id", "discussion_id", "membership_id");

-- CreateIndex
CREATE INDEX "actions_company_id_discussion_id_idx" ON "actions"("company_id", "discussion_id");

-- AddForeignKey
ALTER TABLE "actions" ADD CONSTRAINT "actions_company_id_discussion_id_fkey" FOREIGN KEY ("company_id", "discussion_id") REFERENCES "discussions"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussions" ADD CONSTRAINT "discussions_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussions" ADD CONSTRAINT "discussions_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussions" ADD CONSTRAINT "discussions_company_id_concluded_by_fkey" FOREIGN KEY ("company_id", "concluded_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_sections" ADD CONSTRAINT "discussion_sections_company_id_discussion_id_fkey" FOREIGN KEY ("company_id", "discussion_id") REFERENCES "discussions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_sections" ADD CONSTRAINT "discussion_sections_company_id_saved_by_fkey" FOREIGN KEY ("company_id", "saved_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_participants" ADD CONSTRAINT "discussion_participants_company_id_discussion_id_fkey" FOREIGN KEY ("company_id", "discussion_id") REFERENCES "discussions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discussion_participants" ADD CONSTRAINT "discussion_participants_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_reviews" ADD CONSTRAINT "goal_reviews_company_id_discussion_id_fkey" FOREIGN KEY ("company_id", "discussion_id") REFERENCES "discussions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_reviews" ADD CONSTRAINT "goal_reviews_company_id_goals_of_fkey" FOREIGN KEY ("company_id", "goals_of") REFERENCES "discussions"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: where an action came from, who a participant is, and that a record is what concludes.
ALTER TABLE "actions"
  ADD CONSTRAINT "actions_one_origin" CHECK ("round_id" IS NULL OR "discussion_id" IS NULL);
ALTER TABLE "discussion_participants"
  ADD CONSTRAINT "discussion_participants_somebody" CHECK (num_nonnulls("membership_id", "name") = 1);
ALTER TABLE "discussions"
  ADD CONSTRAINT "discussions_concluded_with_record" CHECK (num_nonnulls("concluded_at", "concluded_by", "record") IN (0, 3)),
  ADD CONSTRAINT "discussions_concluded_when_held" CHECK ("concluded_at" IS NULL OR "held_on" IS NOT NULL);

-- A concluded discussion stays as it is, with all its parts, as long as its company is there.
CREATE FUNCTION app.keep_concluded_discussion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM companies WHERE id = OLD.company_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'discussion % is concluded: it never changes', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER discussions_concluded_never_change BEFORE UPDATE OR DELETE ON discussions
  FOR EACH ROW WHEN (OLD.concluded_at IS NOT NULL) EXECUTE FUNCTION app.keep_concluded_discussion();

-- Asked after the change, so that the policies speak first; held, so that it is not concluded meanwhile.
CREATE FUNCTION app.keep_concluded_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM FROM discussions WHERE company_id = part.company_id AND id = part.discussion_id FOR SHARE;
  IF EXISTS (SELECT FROM discussions
             WHERE company_id = part.company_id AND id = part.discussion_id AND concluded_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a row of % is of a concluded discussion: it never changes', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER discussion_sections_concluded_never_change AFTER INSERT OR UPDATE OR DELETE ON discussion_sections
  FOR EACH ROW EXECUTE FUNCTION app.keep_concluded_part();
CREATE TRIGGER discussion_participants_concluded_never_change AFTER INSERT OR UPDATE OR DELETE ON discussion_participants
  FOR EACH ROW EXECUTE FUNCTION app.keep_concluded_part();
CREATE TRIGGER goal_reviews_concluded_never_change AFTER INSERT OR UPDATE OR DELETE ON goal_reviews
  FOR EACH ROW EXECUTE FUNCTION app.keep_concluded_part();
