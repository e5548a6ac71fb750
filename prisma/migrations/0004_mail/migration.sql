-- AlterTable
ALTER TABLE "users" ADD COLUMN     "email_proven_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "mails" (
    "company_id" UUID NOT NULL DEFAULT app.company_id(),
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempted_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "personal_mails" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "challenge_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempted_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_mails_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "email_challenges" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "wrong_codes" SMALLINT NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_challenges_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mails_company_id_entry_id_recipient_key" ON "mails"("company_id", "entry_id", "recipient");

-- CreateIndex
CREATE UNIQUE INDEX "email_challenges_user_id_token_hash_key" ON "email_challenges"("user_id", "token_hash");

-- AddForeignKey
ALTER TABLE "mails" ADD CONSTRAINT "mails_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mails" ADD CONSTRAINT "mails_company_id_entry_id_fkey" FOREIGN KEY ("company_id", "entry_id") REFERENCES "outbox"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_mails" ADD CONSTRAINT "personal_mails_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_mails" ADD CONSTRAINT "personal_mails_user_id_challenge_id_fkey" FOREIGN KEY ("user_id", "challenge_id") REFERENCES "email_challenges"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_challenges" ADD CONSTRAINT "email_challenges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A change puts into the queue what is to be done after it, in its own transaction: the kind of work and ids, nothing
-- else. Whose work it is comes from the transaction, never from the caller. The queue itself is out of the run-time
-- role's reach: the owner, whose function this is, acts for the role that has it (prisma/queue.ts).
CREATE FUNCTION app.enqueue(task text, subject uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
  AS $$
DECLARE
  owner uuid := CASE task
    WHEN 'tell' THEN app.company_id()
    WHEN 'send' THEN app.company_id()
    WHEN 'send-personal' THEN app.user_id()
  END;
BEGIN
  IF owner IS NULL THEN
    RAISE EXCEPTION 'the transaction is bound to nobody who could ask for %', task USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM graphile_worker.add_job(task, json_build_object('owner', owner, 'subject', subject));
END $$;
