-- AlterTable
ALTER TABLE "companies" ADD COLUMN     "reminded_on" DATE;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "email_refused_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "reminder_choices" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "membership_id" UUID NOT NULL,
    "is_off" BOOLEAN NOT NULL DEFAULT false,
    "kinds_off" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "reminder_choices_pkey" PRIMARY KEY ("company_id","membership_id")
);

-- CreateTable
CREATE TABLE "reminders" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("company_id","membership_id","kind","subject")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "membership_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("company_id","membership_id")
);

-- CreateIndex
CREATE INDEX "calendar_feeds_token_hash_idx" ON "calendar_feeds"("token_hash");

-- CreateIndex
CREATE INDEX "companies_reminded_on_id_idx" ON "companies"("reminded_on", "id");

-- AddForeignKey
ALTER TABLE "reminder_choices" ADD CONSTRAINT "reminder_choices_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_company_id_membership_id_fkey" FOREIGN KEY ("company_id", "membership_id") REFERENCES "memberships"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The worker asks which company is next to be reminded today: one id at a time, in their order, and nothing else.
CREATE FUNCTION app.company_to_remind(today date, beyond uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT id FROM public.companies
        WHERE (reminded_on IS NULL OR reminded_on < today) AND (beyond IS NULL OR id > beyond) ORDER BY id LIMIT 1 $$;

-- Whose calendar it is, before it is known whose rows to bind to.
CREATE FUNCTION app.company_of_calendar(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT company_id FROM public.calendar_feeds WHERE token_hash = hash $$;
