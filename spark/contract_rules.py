"""
One decision on every row of Parquet, by Spark: the rows that SQL answers by SQL, the others by `contract-rules batch`.

    spark-submit contract_rules.py --decision invoice-dispute --in invoices.parquet --out answers.parquet \
        --columns columns.json --keep invoice_id

Each row of the output has the columns kept, `outcome`, the values, `needs`, `answered_by` (`sql` or `evaluate`) and `issues`: as JSON,
what is wrong with the facts of a row that has no answer. The output is written aside and takes its name when it is whole. It
needs Python 3.9 or later, PySpark 3.5 or later with pandas and pyarrow, and on every worker the command `contract-rules` (`--command` names another).
"""
import argparse
import datetime
import decimal
import json
import shlex
import subprocess
import sys

from py4j.protocol import Py4JError, Py4JJavaError
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T
from pyspark.storagelevel import StorageLevel

# Decimals keep all their digits, and what would not fit would end the job rather than be another number.
SETTINGS = {
    "spark.sql.decimalOperations.allowPrecisionLoss": "false",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    # Each step of the SQL is resolved in a turn of its own.
    "spark.sql.analyzer.maxIterations": "2000",
    "spark.sql.optimizer.maxIterations": "500",
}


def arguments():
    parser = argparse.ArgumentParser(description="answer one decision on every row of Parquet")
    parser.add_argument("--decision", required=True, help="the id of the decision")
    parser.add_argument("--in", dest="source", required=True, help="Parquet, partitioned or not")
    parser.add_argument("--out", dest="target", required=True, help="a folder that is not there yet")
    parser.add_argument("--columns", help="a JSON file of the columns that give facts: { fact: column }")
    parser.add_argument("--keep", default="", help="columns that stand before the answer, joined by commas")
    parser.add_argument("--reading", action="append", default=[], help="id=option; may be repeated")
    parser.add_argument("--readings", help="a JSON file of an organisation's own choices")
    parser.add_argument("--partition-by", default="", help="columns kept by which the output is partitioned")
    parser.add_argument("--command", default="contract-rules", help="how the command line is called")
    return parser.parse_args()


def readings(asked):
    chosen = [part for one in asked.reading for part in ("--reading", one)]
    return chosen + (["--readings", asked.readings] if asked.readings else [])


def generated(asked, keep):
    """The SQL of the decision in steps, the columns of its facts and the types of its values."""
    command = [*shlex.split(asked.command), "sql", asked.decision, "--dialect", "spark", "--json"]
    command += ["--from", "contract_rules_rows", "--keep", ",".join(keep), *readings(asked)]
    command += ["--columns", asked.columns] if asked.columns else []
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode != 0:
        sys.exit(made.stdout + made.stderr)
    return json.loads(made.stdout)


def cell(row, column):
    """What stands in a column, or in a field of a struct."""
    names = [column] if isinstance(column, str) else column
    for name in names:
        row = None if row is None else row[name]
    return row


def as_fact(value, kind):
    """A value as facts are given: amounts and days as text."""
    if value is None:
        return None
    if isinstance(kind, dict) and "list" in kind:
        return [as_fact(entry, kind["list"]) for entry in value]
    if isinstance(kind, dict) and "record" in kind:
        fields = {name: as_fact(value[name], of) for name, of in kind["record"].items() if name in value}
        return {name: field for name, field in fields.items() if field is not None}
    if kind in ("money", "decimal", "percent") and not isinstance(value, str):
        number = decimal.Decimal(value)
        if kind == "money":
            pence = round(number, 2)
            return f"{pence:.2f}" if pence == number else format(number, "f")
        text = format(number, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value


def facts_of(row, columns):
    """The facts of a row, as its columns say them."""
    facts = {}
    # Entities come first: one that is none has no fields.
    for path, of in sorted(columns.items(), key=lambda one: "." in one[0]):
        value = cell(row, of["column"])
        entity, _, field = path.partition(".")
        is_entity = of["type"] == "entity"
        is_none = "none" in of and cell(row, of["none"]) is True
        is_none = is_none or (value is None and of.get("null") == "none")
        is_none = is_none or (is_entity and value is False)
        if of.get("isText"):
            is_none = is_none or value == "null"
            value = None if value in ("", "null") else value
        if is_entity:
            if is_none:
                facts[path] = None
            elif value is not None:
                facts.setdefault(path, {})
            continue
        if value is None and not is_none:
            continue
        fact = None if is_none else as_fact(value, of["type"])
        if field == "":
            facts[entity] = fact
        elif facts.get(entity, {}) is not None:
            facts.setdefault(entity, {})[field] = fact
        elif fact is not None:
            facts[entity] = {field: fact}
    return facts


def typed(value, kind):
    """A value of an answer as its column holds it."""
    if value is None:
        return None
    if isinstance(kind, T.ArrayType):
        return [typed(entry, kind.elementType) for entry in value]
    if isinstance(kind, T.StructType):
        return {field.name: typed(value[field.name], field.dataType) for field in kind.fields}
    if isinstance(kind, T.DecimalType):
        return decimal.Decimal(value)
    return datetime.date.fromisoformat(value) if isinstance(kind, T.DateType) else value


def answering(command, columns, keep, schema):
    """Answers the rows of a partition by the command line, all in one process."""

    def answer(frames):
        import pandas

        for frame in frames:
            rows = [json.loads(text) for text in frame["contract_rules_facts"]]
            lines = "".join(json.dumps(facts) + "\n" for facts in rows)
            made = subprocess.run(command, input=lines, capture_output=True, text=True)
            if made.returncode != 0:
                raise RuntimeError(made.stderr)
            answers = {one["row"]: one for one in map(json.loads, made.stdout.splitlines())}
            rejects = (line for line in made.stderr.splitlines() if line.startswith('{"row"'))
            issues = {one["row"]: one["issues"] for one in map(json.loads, rejects)}
            found = {name: list(frame[name]) for name in keep}
            for field in schema.fields:
                if field.name in keep:
                    continue
                found[field.name] = [
                    given(field, answers.get(at + 1), issues.get(at + 1)) for at in range(len(rows))
                ]
            yield pandas.DataFrame({field.name: pandas.Series(found[field.name], dtype=object) for field in schema.fields})

    def given(field, answer, issues):
        if field.name == "answered_by":
            return "evaluate"
        if field.name == "issues":
            return None if issues is None else json.dumps(issues)
        if answer is None:
            return None
        if field.name in ("outcome", "needs"):
            return answer[field.name]
        return typed(answer["values"][field.name], field.dataType)

    return answer


def column(name):
    """A column by its whole name, which may hold dots."""
    return F.col(f"`{name}`")


def facts_by(columns):
    """The facts of a row as JSON."""
    return F.udf(lambda row: json.dumps(facts_of(row.asDict(recursive=True), columns)), T.StringType())


def view_of_step(spark, name, select):
    """
    A step of the SQL as a view that those after it read as rows, and not as part of their own plan. Else Spark goes through all
    steps before again for each one, and most of its time is spent so. Of a step that only projects nothing is run or kept for it.
    What it calls is not among what PySpark documents: where there is no such method, the step is a view like any other, and answers alike.
    """
    frame = spark.sql(select)
    try:
        made, as_rows = frame._jdf, spark._jsparkSession.internalCreateDataFrame
        frame = DataFrame(as_rows(made.queryExecution().toRdd(), made.schema(), False), spark)
    except (AttributeError, Py4JError) as error:
        # What Java itself throws is a fault of the step.
        if isinstance(error, Py4JJavaError):
            raise
    frame.createOrReplaceTempView(name)


def written(spark, frame, target, partitions):
    """Writes aside, and gives it its name when it is whole."""
    jvm = spark._jvm
    path = jvm.org.apache.hadoop.fs.Path(target)
    aside = jvm.org.apache.hadoop.fs.Path(target + ".partial")
    files = path.getFileSystem(spark._jsc.hadoopConfiguration())
    if files.exists(path):
        sys.exit(f"{target} is there already")
    files.delete(aside, True)
    writer = frame.write.mode("error")
    (writer.partitionBy(*partitions) if partitions else writer).parquet(aside.toString())
    if not files.rename(aside, path):
        sys.exit(f"{target} cannot be written")


def main():
    asked = arguments()
    builder = SparkSession.builder.appName(f"contract-rules {asked.decision}")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    for name, value in SETTINGS.items():
        spark.conf.set(name, value)
    keep = [name for name in asked.keep.split(",") if name]
    rows = spark.read.parquet(asked.source)
    rows.createOrReplaceTempView("contract_rules_rows")
    # Whole rows go along, for those that are refused.
    made = generated(asked, rows.columns)
    # Views of this session, of which each is planned by itself.
    for step in made["steps"]:
        view_of_step(spark, step["name"], step["select"])
    answered = spark.sql(made["select"]).persist(StorageLevel.MEMORY_AND_DISK)
    answer = ["outcome", *made["values"], "needs"]
    by_sql = answered.where("refused IS NULL").select(
        *map(column, [*keep, *answer]), F.lit("sql").alias("answered_by"), F.lit(None).cast("string").alias("issues")
    )
    given = [names for of in made["facts"].values() for names in (of["column"], of.get("none")) if names]
    used = sorted({names if isinstance(names, str) else names[0] for names in given})
    refused = answered.where("refused IS NOT NULL").select(
        *map(column, keep), facts_by(made["facts"])(F.struct(*map(column, used))).alias("contract_rules_facts")
    )
    command = [*shlex.split(asked.command), "batch", asked.decision, "-", "--out", "-", "--workers", "1", *readings(asked)]
    # Of a row that is not answered there is nothing, though SQL gives something of each.
    schema = T.StructType([T.StructField(field.name, field.dataType, True) for field in by_sql.schema.fields])
    by_evaluate = refused.mapInPandas(answering(command, made["facts"], keep, schema), schema)
    partitions = [name for name in asked.partition_by.split(",") if name]
    written(spark, by_sql.unionByName(by_evaluate), asked.target, partitions)
    counts = {one["refused"]: one["count"] for one in answered.groupBy("refused").count().collect()}
    print(json.dumps({"decision": asked.decision, "answered_by_sql": counts.pop(None, 0), "refused": counts}))
    spark.stop()


if __name__ == "__main__":
    main()
