import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community on a loopback port, for one parent process: `Neo4jServer DATA PORT PAGE_CACHE_MIB PARENT_PID`,
 * port 0 being any free one.
 * The first line of stdin is the password; stdin's end is the order to stop, so a killed parent ends it too.
 * Says `READY port`, or `LOCKED pid` with exit code 3 where a living process keeps the data.
 */
public final class Neo4jServer {
    public static void main(String[] args) {
        try {
            serve(args);
            System.exit(0);
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1); // Neo4j's threads would keep the process alive.
        }
    }

    private static void serve(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var stdin = new BufferedReader(new InputStreamReader(System.in));
        var password = stdin.readLine();
        if (password == null) return;
        // The system drops this lock with the process that holds it: it cannot go stale.
        var lock = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (var until = System.nanoTime() + 60_000_000_000L; lock.tryLock() == null; Thread.sleep(100)) {
            var owner = owner(data);
            if (owner.isPresent() || System.nanoTime() > until) {
                System.out.println("LOCKED " + owner.map(ProcessHandle::pid).orElse(0L));
                System.exit(3);
            }
        }
        Files.writeString(data.resolve("owner"), args[3] + " " + started(ProcessHandle.of(Long.parseLong(args[3]))));
        var service = new DatabaseManagementServiceBuilder(data.resolve("neo4j"))
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.parseLong(args[2])))
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            // Taken in advance, a log never lacks room for the end of a transaction: cut off by a full disk, recovery could not read it.
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, true)
            .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
            .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
            .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1))
            // Without these two a stop takes ten seconds; whoever stops it has closed its connections.
            .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
            .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .build();
        if (!Files.exists(data.resolve("password-set"))) {
            // Neo4j refuses to set the password that is set already, hence one between.
            for (var next : List.of(UUID.randomUUID().toString(), password)) {
                service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", next));
            }
            Files.createFile(data.resolve("password-set"));
        }
        var database = (GraphDatabaseAPI) service.database("neo4j");
        var port = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT).getPort();
        System.out.println("READY " + port);
        while (stdin.readLine() != null) continue;
        service.shutdown();
    }

    /** The living service that keeps the data; a dead one's Neo4j is about to end, and worth waiting for. */
    private static Optional<ProcessHandle> owner(Path data) throws Exception {
        var file = data.resolve("owner");
        var words = Files.exists(file) ? List.of(Files.readString(file).split(" ", 2)) : List.<String>of();
        if (words.size() < 2) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(words.get(0))).filter(p -> started(Optional.of(p)).equals(words.get(1)));
    }

    /** Tells two processes of one number apart. */
    private static String started(Optional<ProcessHandle> process) {
        return process.flatMap(p -> p.info().startInstant()).map(Object::toString).orElse("");
    }
}
