package org.plenary.spark;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.output.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Outcome;
import org.plenary.Plenary;
import scala.Tuple2;

/** Converts a folder of documents to Akoma Ntoso as a job on Apache Spark. */
public final class ConvertArchive {

  private ConvertArchive() {}

  /** The outcome of each document of a folder; kept, as it is asked for more than once. */
  static JavaRDD<Outcome> outcomes(JavaSparkContext spark, String folder, int partitions) {
    return spark.binaryFiles(folder, partitions).mapPartitions(ConvertArchive::convert).cache();
  }

  /** One partition: the library's own batch, with one document at a time for each core. */
  private static Iterator<Outcome> convert(Iterator<Tuple2<String, PortableDataStream>> files) {
    Stream<Batch.Document> documents =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
            .map(file -> new Batch.Document(file._1(), plenary -> file._2().toArray()));
    return Batch.of(Plenary.create(), Format.AKN).withJobs(1).convert(documents).iterator();
  }

  /** Writes the documents, each with its name, as files that Spark and Hadoop read. */
  static void save(JavaRDD<Outcome> outcomes, String folder) {
    outcomes
        .filter(outcome -> outcome.status().isConverted())
        .mapToPair(
            outcome ->
                new Tuple2<>(new Text(outcome.name()), new BytesWritable(outcome.document())))
        .saveAsNewAPIHadoopFile(
            folder, Text.class, BytesWritable.class, SequenceFileOutputFormat.class);
  }
}
