/* The visits between two countries, from C through the ADBC driver.
 *
 *   cargo build --release -p dyadb -p dyadb-adbc
 *   cc -I DIR-OF-arrow-adbc/adbc.h examples/c/visits.c target/release/libadbc_driver_dyadb.so -o visits
 *   LD_LIBRARY_PATH=target/release ./visits Kazakhstan TJ
 *
 * `adbc.h` is the header of ADBC 1.1, which its driver managers bring; it has Arrow's C interfaces too. The driver is
 * linked here and its table of functions taken as it is; a driver manager would load it by its path or its manifest. */

#include <arrow-adbc/adbc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

AdbcStatusCode AdbcDriverInit(int version, void *driver, struct AdbcError *error);

static struct AdbcError error;

static void check(AdbcStatusCode status) {
  if (status == ADBC_STATUS_OK) return;
  fprintf(stderr, "%s [%.5s]\n", error.message ? error.message : "no message", error.sqlstate);
  exit(1);
}

/* Two texts as one row, which is how ADBC takes parameters: a struct of two columns of strings. */
struct bound {
  int32_t offsets[2][2];
  const void *buffers[2][3];
  struct ArrowArray columns[2], *column_pointers[2], row;
  struct ArrowSchema types[2], *type_pointers[2], schema;
};

/* What is bound lives until `main` ends; there is nothing to free. */
static void keep_array(struct ArrowArray *array) { array->release = NULL; }
static void keep_schema(struct ArrowSchema *schema) { schema->release = NULL; }

static void bind(struct bound *bound, const char *texts[2]) {
  static const char *names[2] = {"a", "b"};
  static const void *no_nulls[1] = {NULL};
  memset(bound, 0, sizeof *bound);
  for (int i = 0; i < 2; i++) {
    int32_t length = (int32_t)strlen(texts[i]);
    bound->offsets[i][1] = length;
    bound->buffers[i][1] = bound->offsets[i];
    bound->buffers[i][2] = texts[i];
    bound->columns[i] = (struct ArrowArray){
        .length = 1, .n_buffers = 3, .buffers = bound->buffers[i], .release = keep_array};
    bound->types[i] = (struct ArrowSchema){.format = "u", .name = names[i], .release = keep_schema};
    bound->column_pointers[i] = &bound->columns[i];
    bound->type_pointers[i] = &bound->types[i];
  }
  bound->row = (struct ArrowArray){.length = 1,
                                   .n_buffers = 1,
                                   .n_children = 2,
                                   .buffers = no_nulls,
                                   .children = bound->column_pointers,
                                   .release = keep_array};
  bound->schema = (struct ArrowSchema){
      .format = "+s", .name = "", .n_children = 2, .children = bound->type_pointers, .release = keep_schema};
}

/* The text of a row of a column of strings, whose end is at the next row's offset. */
static void print_text(const struct ArrowArray *column, int64_t row) {
  const int32_t *offsets = (const int32_t *)column->buffers[1] + column->offset;
  const char *text = (const char *)column->buffers[2];
  printf("%.*s", (int)(offsets[row + 1] - offsets[row]), text ? text + offsets[row] : "");
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: visits COUNTRY COUNTRY\n");
    return 2;
  }
  struct AdbcDriver driver;
  struct AdbcDatabase database;
  struct AdbcConnection connection;
  struct AdbcStatement statement;
  memset(&driver, 0, sizeof driver);
  memset(&database, 0, sizeof database);
  memset(&connection, 0, sizeof connection);
  memset(&statement, 0, sizeof statement);
  error = (struct AdbcError)ADBC_ERROR_INIT;

  check(AdbcDriverInit(ADBC_VERSION_1_1_0, &driver, &error));
  check(driver.DatabaseNew(&database, &error)); /* the bundled dataset: the option `uri` names a directory */
  check(driver.DatabaseInit(&database, &error));
  check(driver.ConnectionNew(&connection, &error));
  check(driver.ConnectionInit(&connection, &database, &error));
  check(driver.StatementNew(&connection, &statement, &error));
  check(driver.StatementSetSqlQuery(&statement,
                                    "select cast(date as varchar) as date, visitor_country, host_country, visitor "
                                    "from visits where pair = pair($a, $b) and date is not null order by date",
                                    &error));
  struct bound bound;
  bind(&bound, (const char *[2]){argv[1], argv[2]});
  check(driver.StatementBind(&statement, &bound.row, &bound.schema, &error));

  struct ArrowArrayStream stream;
  int64_t rows_affected;
  check(driver.StatementExecuteQuery(&statement, &stream, &rows_affected, &error));
  for (;;) {
    struct ArrowArray batch;
    if (stream.get_next(&stream, &batch) != 0) {
      fprintf(stderr, "%s\n", stream.get_last_error(&stream));
      return 1;
    }
    if (batch.release == NULL) break; /* the end */
    static const char *between[4] = {"  ", " -> ", "  ", "\n"};
    for (int64_t row = 0; row < batch.length; row++) {
      for (int column = 0; column < 4; column++) {
        print_text(batch.children[column], batch.offset + row);
        fputs(between[column], stdout);
      }
    }
    batch.release(&batch);
  }
  stream.release(&stream);

  check(driver.StatementRelease(&statement, &error));
  check(driver.ConnectionRelease(&connection, &error));
  check(driver.DatabaseRelease(&database, &error));
  return 0;
}
