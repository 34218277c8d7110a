package org.plenary.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Counts over the records that {@code plenary convert --to jsonl} writes. */
public final class CountOpenings {

  private CountOpenings() {}

  /** How often recitals open with which words, in each language. */
  static Dataset<Row> openings(SparkSession spark, String folder) {
    return spark
        .read()
        .json(folder)
        .where("record = 'block' and kind = 'recital'")
        .groupBy("language", "opening")
        .count()
        .orderBy(functions.col("count").desc(), functions.col("opening"));
  }
}
