-- CreateEnum
CREATE TYPE "membership_state" AS ENUM ('active', 'deactivated', 'removed');

-- AlterTable
ALTER TABLE "companies" ADD COLUMN     "cvr" TEXT,
ADD COLUMN     "details_from" SMALLINT NOT NULL DEFAULT 10,
ADD COLUMN     "headcount" INTEGER,
ADD COLUMN     "industry" TEXT,
ADD COLUMN     "language" "language" NOT NULL DEFAULT 'da',
ADD COLUMN     "means_from" SMALLINT NOT NULL DEFAULT 5;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "department_id" UUID,
ADD COLUMN     "state" "membership_state" NOT NULL DEFAULT 'active';

-- CreateTable
CREATE TABLE "departments" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "merged_into" UUID,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "department_id" UUID,
    "generation" SMALLINT NOT NULL DEFAULT 1,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "departments_one_by_name" ON "departments"("company_id", "name_key") WHERE (closed_at IS NULL);

-- CreateIndex
CREATE INDEX "invitations_token_hash_idx" ON "invitations"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_one_waiting" ON "invitations"("company_id", "email") WHERE (accepted_at IS NULL AND revoked_at IS NULL);

-- CreateIndex
CREATE INDEX "memberships_company_id_department_id_idx" ON "memberships"("company_id", "department_id");

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "departments" ADD CONSTRAINT "departments_company_id_merged_into_fkey" FOREIGN KEY ("company_id", "merged_into") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_department_id_fkey" FOREIGN KEY ("company_id", "department_id") REFERENCES "departments"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_created_by_fkey" FOREIGN KEY ("company_id", "created_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_accepted_by_fkey" FOREIGN KEY ("company_id", "accepted_by") REFERENCES "memberships"("company_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE companies ADD CONSTRAINT companies_cvr_is_one CHECK (cvr ~ '^[0-9]{8}$');
ALTER TABLE companies ADD CONSTRAINT companies_headcount_is_one CHECK (headcount > 0);
-- What protects people can be raised, never lowered below what was promised to everybody.
ALTER TABLE companies ADD CONSTRAINT companies_thresholds_protect
  CHECK (means_from >= 5 AND details_from >= 10 AND details_from >= means_from);
ALTER TABLE departments ADD CONSTRAINT departments_merged_are_closed CHECK (merged_into IS NULL OR closed_at IS NOT NULL);
ALTER TABLE invitations ADD CONSTRAINT invitations_accepted_by_somebody
  CHECK ((accepted_at IS NULL) = (accepted_by IS NULL) AND (accepted_at IS NULL OR revoked_at IS NULL));

-- Asked before it is known whose rows to bind to: which company a link leads to, by the hash of its token.
CREATE FUNCTION app.company_id_of_invitation(hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT company_id FROM invitations WHERE token_hash = hash $$;
