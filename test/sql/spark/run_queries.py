"""Runs queries, each on rows of its own, in one Spark application: the trials of a folder, one JSON file each."""
import decimal
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pyspark.sql import SparkSession

# Steps become views as they do in the job that ships, under its settings.
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "spark"))
from contract_rules import SETTINGS, view_of_step  # noqa: E402


def as_text(value):
    """Amounts without exponents, days as they are written."""
    return format(value, "f") if isinstance(value, decimal.Decimal) else str(value)


folder = Path(sys.argv[1])
builder = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.driver.memory", "4g")
    # Few rows are sooner gone over than code for them is made.
    .config("spark.sql.codegen.wholeStage", "false")
    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    # A planner that runs for two minutes is not worth what Java's second compiler takes of two cores; a job of many rows is.
    .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
)
for name, value in SETTINGS.items():
    builder = builder.config(name, value)
application = builder.getOrCreate()
application.sparkContext.setLogLevel("ERROR")


def answer(file):
    begun = time.time()
    trial = json.loads(file.read_text())
    # Tables of the same names stand apart in sessions of one application.
    spark = application.newSession()
    for name, table in trial["tables"].items():
        rows = spark.read.schema(table["schema"]).json(str(folder / table["rows"]))
        rows.createOrReplaceTempView(name)
    for step in trial["steps"]:
        view_of_step(spark, step["name"], step["select"])
    answers = spark.sql(trial["select"]).collect()
    as_lines = (json.dumps(answer.asDict(recursive=True), default=as_text) for answer in answers)
    (folder / file.name.replace(".trial.json", ".answers.ndjson")).write_text("\n".join(as_lines))
    print(f"{file.name}: {len(answers)} rows in {time.time() - begun:.1f} s", file=sys.stderr, flush=True)


# Planning is most of it, and is done by one thread for each query; small ones first, which warm it up.
with ThreadPoolExecutor(2) as threads:
    trials = sorted(folder.glob("*.trial.json"), key=lambda file: file.stat().st_size)
    list(threads.map(answer, trials))
application.stop()
