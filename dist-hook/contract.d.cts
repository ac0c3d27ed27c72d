import * as zod_v4_core from 'zod/v4/core';
import * as zod from 'zod';
import { PolicyFiles } from './index.cjs';

/** Every fact that a rule may ask about. One shape serves every decision: each reads its part and ignores the rest. */
declare const facts: zod.ZodObject<{
    asOf: zod.ZodOptional<zod.ZodString>;
    customer: zod.ZodOptional<zod.ZodObject<{
        nation: zod.ZodOptional<zod.ZodEnum<{
            england: "england";
            wales: "wales";
            scotland: "scotland";
            "northern-ireland": "northern-ireland";
        }>>;
    }, zod_v4_core.$strict>>;
    service: zod.ZodOptional<zod.ZodObject<{
        kind: zod.ZodOptional<zod.ZodEnum<{
            broadband: "broadband";
            phone: "phone";
            hosting: "hosting";
            domain: "domain";
            other: "other";
        }>>;
        product: zod.ZodOptional<zod.ZodEnum<{
            other: "other";
            "invictus-at-home": "invictus-at-home";
        }>>;
        activation: zod.ZodOptional<zod.ZodEnum<{
            paid: "paid";
            free: "free";
        }>>;
        activatedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        paymentPeriod: zod.ZodOptional<zod.ZodString>;
        feePeriod: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        statedTerm: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        monthlyCharge: zod.ZodOptional<zod.ZodString>;
        billingDay: zod.ZodOptional<zod.ZodInt>;
    }, zod_v4_core.$strict>>;
    account: zod.ZodOptional<zod.ZodObject<{
        otherServices: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            kind: zod.ZodEnum<{
                broadband: "broadband";
                phone: "phone";
                hosting: "hosting";
                domain: "domain";
                other: "other";
            }>;
            activation: zod.ZodOptional<zod.ZodEnum<{
                paid: "paid";
                free: "free";
            }>>;
            paymentPeriod: zod.ZodOptional<zod.ZodString>;
            activatedOn: zod.ZodString;
        }, zod_v4_core.$strict>>>;
        creditLimit: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        balance: zod.ZodOptional<zod.ZodString>;
        overdue: zod.ZodOptional<zod.ZodString>;
        credit: zod.ZodOptional<zod.ZodString>;
        owed: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            item: zod.ZodString;
            amount: zod.ZodString;
        }, zod_v4_core.$strict>>>;
        prepaid: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            amount: zod.ZodString;
            from: zod.ZodString;
            to: zod.ZodString;
        }, zod_v4_core.$strict>>>;
        underDebtManagement: zod.ZodOptional<zod.ZodBoolean>;
        suspendedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        suspensionFeeCharged: zod.ZodOptional<zod.ZodBoolean>;
        disconnectedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        directorAgreesRefund: zod.ZodOptional<zod.ZodNullable<zod.ZodBoolean>>;
    }, zod_v4_core.$strict>>;
    termination: zod.ZodOptional<zod.ZodNullable<zod.ZodObject<{
        endedBy: zod.ZodOptional<zod.ZodEnum<{
            customer: "customer";
            provider: "provider";
        }>>;
        form: zod.ZodOptional<zod.ZodEnum<{
            letter: "letter";
            telephone: "telephone";
            fax: "fax";
            "headed-fax": "headed-fax";
            email: "email";
        }>>;
        movesDomain: zod.ZodOptional<zod.ZodBoolean>;
        noticeOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        effectiveOn: zod.ZodOptional<zod.ZodString>;
        reason: zod.ZodOptional<zod.ZodNullable<zod.ZodEnum<{
            "price-rise": "price-rise";
            "harmful-change": "harmful-change";
            "forced-change": "forced-change";
            "home-move": "home-move";
        }>>>;
        chargeDemanded: zod.ZodOptional<zod.ZodNullable<zod.ZodBoolean>>;
        disconnectionCosts: zod.ZodOptional<zod.ZodString>;
        reasonableDisconnectionCosts: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>>;
    providerAction: zod.ZodOptional<zod.ZodObject<{
        kind: zod.ZodOptional<zod.ZodEnum<{
            suspend: "suspend";
            end: "end";
        }>>;
        on: zod.ZodOptional<zod.ZodString>;
        ground: zod.ZodOptional<zod.ZodNullable<zod.ZodEnum<{
            breach: "breach";
            "non-payment": "non-payment";
            "outside-control": "outside-control";
            abuse: "abuse";
        }>>>;
        breachIsMaterial: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    overdueNotice: zod.ZodOptional<zod.ZodObject<{
        givenOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
    }, zod_v4_core.$strict>>;
    disconnectionNotice: zod.ZodOptional<zod.ZodObject<{
        sentOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        receivedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
    }, zod_v4_core.$strict>>;
    endingNotice: zod.ZodOptional<zod.ZodObject<{
        givenOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        byEmail: zod.ZodOptional<zod.ZodBoolean>;
        practicable: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    priceChange: zod.ZodOptional<zod.ZodNullable<zod.ZodObject<{
        cause: zod.ZodOptional<zod.ZodEnum<{
            provider: "provider";
            "law-or-tax": "law-or-tax";
            mixed: "mixed";
        }>>;
        charges: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            name: zod.ZodString;
            old: zod.ZodString;
            new: zod.ZodString;
            forced: zod.ZodDefault<zod.ZodString>;
            used: zod.ZodDefault<zod.ZodBoolean>;
            steps: zod.ZodDefault<zod.ZodArray<zod.ZodObject<{
                effectiveOn: zod.ZodString;
                price: zod.ZodString;
            }, zod_v4_core.$strict>>>;
        }, zod_v4_core.$strict>>>;
        earlierRises: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            name: zod.ZodString;
            notifiedOn: zod.ZodString;
            old: zod.ZodString;
            new: zod.ZodString;
        }, zod_v4_core.$strict>>>;
        sentOn: zod.ZodOptional<zod.ZodString>;
        notifiedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        effectiveOn: zod.ZodOptional<zod.ZodString>;
        objectedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
    }, zod_v4_core.$strict>>>;
    termsChange: zod.ZodOptional<zod.ZodObject<{
        cause: zod.ZodOptional<zod.ZodEnum<{
            provider: "provider";
            "law-or-tax": "law-or-tax";
        }>>;
        harmful: zod.ZodOptional<zod.ZodBoolean>;
        postedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        sentOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        onPrecedingBill: zod.ZodOptional<zod.ZodBoolean>;
        notifiedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        objectedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        effectiveOn: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    invoice: zod.ZodOptional<zod.ZodObject<{
        date: zod.ZodOptional<zod.ZodString>;
        dueDate: zod.ZodOptional<zod.ZodString>;
        amount: zod.ZodOptional<zod.ZodString>;
        paidOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        interestDemanded: zod.ZodOptional<zod.ZodNullable<zod.ZodBoolean>>;
        lateFeeDemanded: zod.ZodOptional<zod.ZodNullable<zod.ZodBoolean>>;
        lateFeesCharged: zod.ZodOptional<zod.ZodString>;
        processingFeesCharged: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    payments: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
        date: zod.ZodString;
        amount: zod.ZodString;
    }, zod_v4_core.$strict>>>;
    baseRates: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
        from: zod.ZodString;
        percent: zod.ZodString;
    }, zod_v4_core.$strict>>>;
    vatPercent: zod.ZodOptional<zod.ZodString>;
    dispute: zod.ZodOptional<zod.ZodNullable<zod.ZodObject<{
        form: zod.ZodOptional<zod.ZodEnum<{
            letter: "letter";
            telephone: "telephone";
            fax: "fax";
            "headed-fax": "headed-fax";
            email: "email";
        }>>;
        sentOn: zod.ZodOptional<zod.ZodString>;
        receivedOn: zod.ZodOptional<zod.ZodString>;
        amount: zod.ZodOptional<zod.ZodString>;
        mistakeAccepted: zod.ZodOptional<zod.ZodNullable<zod.ZodBoolean>>;
        wronglyCharged: zod.ZodOptional<zod.ZodString>;
        chargedOn: zod.ZodOptional<zod.ZodString>;
        collected: zod.ZodOptional<zod.ZodBoolean>;
        refundedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        lateFeeCharged: zod.ZodOptional<zod.ZodString>;
        interestCharged: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>>;
    payment: zod.ZodOptional<zod.ZodObject<{
        method: zod.ZodOptional<zod.ZodEnum<{
            "direct-debit": "direct-debit";
            cheque: "cheque";
            bacs: "bacs";
            "standing-order": "standing-order";
            card: "card";
            cash: "cash";
        }>>;
        otherMethodAgreed: zod.ZodOptional<zod.ZodBoolean>;
        cardOnFile: zod.ZodOptional<zod.ZodBoolean>;
        feesWaived: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    directDebit: zod.ZodOptional<zod.ZodObject<{
        failedOn: zod.ZodOptional<zod.ZodArray<zod.ZodString>>;
        cancelledOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        toldProviderAtOnce: zod.ZodOptional<zod.ZodBoolean>;
        alternativeOffered: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    rateCard: zod.ZodOptional<zod.ZodObject<{
        terminationCharge: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        processingFee: zod.ZodOptional<zod.ZodString>;
        lateFee: zod.ZodOptional<zod.ZodString>;
        overLimitCharge: zod.ZodOptional<zod.ZodString>;
        engineerFee: zod.ZodOptional<zod.ZodString>;
        movingCharge: zod.ZodOptional<zod.ZodString>;
        fairUseGigabytes: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    move: zod.ZodOptional<zod.ZodObject<{
        noticeOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        movesOn: zod.ZodOptional<zod.ZodString>;
        withinUk: zod.ZodOptional<zod.ZodBoolean>;
        newAddressGivenOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        alternativeNumberGivenOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        engineerNecessary: zod.ZodOptional<zod.ZodBoolean>;
        engineerRefused: zod.ZodOptional<zod.ZodBoolean>;
        outages: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
            from: zod.ZodString;
            to: zod.ZodNullable<zod.ZodString>;
            cause: zod.ZodEnum<{
                other: "other";
                "customer-apparatus": "customer-apparatus";
                suspension: "suspension";
            }>;
            hours: zod.ZodNullable<zod.ZodString>;
        }, zod_v4_core.$strict>>>;
    }, zod_v4_core.$strict>>;
    complaint: zod.ZodOptional<zod.ZodObject<{
        receivedOn: zod.ZodOptional<zod.ZodString>;
        afterHours: zod.ZodOptional<zod.ZodBoolean>;
        firstMadeOn: zod.ZodOptional<zod.ZodString>;
        form: zod.ZodOptional<zod.ZodEnum<{
            letter: "letter";
            telephone: "telephone";
            fax: "fax";
            "headed-fax": "headed-fax";
            email: "email";
        }>>;
        acknowledgedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        answeredOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        ordinaryHandlingFailedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        resolvedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        deadlockLetterOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        deadlockLetterByEmail: zod.ZodOptional<zod.ZodBoolean>;
        deadlockLetterFrom: zod.ZodOptional<zod.ZodEnum<{
            "invictus-at-home": "invictus-at-home";
            invictanet: "invictanet";
            invictawiz: "invictawiz";
        }>>;
    }, zod_v4_core.$strict>>;
    call: zod.ZodOptional<zod.ZodObject<{
        number: zod.ZodOptional<zod.ZodString>;
        startedAt: zod.ZodOptional<zod.ZodString>;
        durationSeconds: zod.ZodOptional<zod.ZodInt>;
        ratePerMinute: zod.ZodOptional<zod.ZodString>;
        overProviderNetwork: zod.ZodOptional<zod.ZodBoolean>;
        purpose: zod.ZodOptional<zod.ZodEnum<{
            voice: "voice";
            internet: "internet";
        }>>;
        authorised: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    calls: zod.ZodOptional<zod.ZodArray<zod.ZodObject<{
        durationSeconds: zod.ZodInt;
        ratePerMinute: zod.ZodString;
        connectionFee: zod.ZodString;
    }, zod_v4_core.$strict>>>;
    package: zod.ZodOptional<zod.ZodObject<{
        includesCalls: zod.ZodOptional<zod.ZodBoolean>;
        includes0845: zod.ZodOptional<zod.ZodBoolean>;
        inclusiveTimes: zod.ZodOptional<zod.ZodNullable<zod.ZodArray<zod.ZodObject<{
            days: zod.ZodEnum<{
                all: "all";
                weekdays: "weekdays";
                weekends: "weekends";
            }>;
            from: zod.ZodString;
            to: zod.ZodString;
        }, zod_v4_core.$strict>>>>;
        billingInterval: zod.ZodOptional<zod.ZodEnum<{
            minute: "minute";
            second: "second";
        }>>;
        connectionFee: zod.ZodOptional<zod.ZodString>;
        monthlyCallFee: zod.ZodOptional<zod.ZodString>;
        unlimitedData: zod.ZodOptional<zod.ZodBoolean>;
    }, zod_v4_core.$strict>>;
    usage: zod.ZodOptional<zod.ZodObject<{
        gigabytes: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    finalInvoice: zod.ZodOptional<zod.ZodObject<{
        dueDate: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    collection: zod.ZodOptional<zod.ZodObject<{
        costsIncurred: zod.ZodOptional<zod.ZodString>;
        reasonableCosts: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    notice: zod.ZodOptional<zod.ZodObject<{
        kind: zod.ZodOptional<zod.ZodEnum<{
            other: "other";
            change: "change";
            "complaint-reply": "complaint-reply";
        }>>;
        method: zod.ZodOptional<zod.ZodEnum<{
            email: "email";
            left: "left";
            post: "post";
        }>>;
        inWriting: zod.ZodOptional<zod.ZodBoolean>;
        address: zod.ZodOptional<zod.ZodEnum<{
            application: "application";
            other: "other";
            "supplied-later": "supplied-later";
        }>>;
        addressInUk: zod.ZodOptional<zod.ZodBoolean>;
        sentOn: zod.ZodOptional<zod.ZodString>;
        receivedOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
    }, zod_v4_core.$strict>>;
    assignment: zod.ZodOptional<zod.ZodObject<{
        by: zod.ZodOptional<zod.ZodEnum<{
            customer: "customer";
            provider: "provider";
        }>>;
        permissionOn: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        permissionByEmail: zod.ZodOptional<zod.ZodBoolean>;
        on: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
    application: zod.ZodOptional<zod.ZodObject<{
        kind: zod.ZodOptional<zod.ZodEnum<{
            other: "other";
            "new-customer": "new-customer";
            "new-service": "new-service";
            extra: "extra";
            "higher-limit": "higher-limit";
        }>>;
        name: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        address: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
        bankDetails: zod.ZodOptional<zod.ZodNullable<zod.ZodString>>;
    }, zod_v4_core.$strict>>;
    claim: zod.ZodOptional<zod.ZodObject<{
        by: zod.ZodOptional<zod.ZodEnum<{
            customer: "customer";
            provider: "provider";
            "third-party": "third-party";
        }>>;
        underContract: zod.ZodOptional<zod.ZodBoolean>;
        arisenOn: zod.ZodOptional<zod.ZodString>;
    }, zod_v4_core.$strict>>;
}, zod_v4_core.$strict>;

/** The documents of the contract's policy, every rule file by its decision. Checked when a decision is first asked for. */
declare const files: PolicyFiles;

export { facts, files };
